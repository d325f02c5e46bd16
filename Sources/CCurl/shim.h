// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

// Swift cannot call C functions with variable arguments; one wrapper for each type of argument.

static inline CURLcode candor_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode candor_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode candor_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode candor_set_list(
    CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

typedef size_t (*candor_receive)(char *bytes, size_t size, size_t count, void *owner);

static inline CURLcode candor_set_receive(
    CURL *handle, CURLoption option, candor_receive function) {
  return curl_easy_setopt(handle, option, function);
}

static inline CURLcode candor_set_open_socket(
    CURL *handle, curl_opensocket_callback function) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline CURLcode candor_get_long(CURL *handle, CURLINFO what, long *value) {
  return curl_easy_getinfo(handle, what, value);
}

static inline CURLcode candor_get_pointer(CURL *handle, CURLINFO what, void **value) {
  return curl_easy_getinfo(handle, what, value);
}

static inline CURLMcode candor_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

// What a finished transfer was and how it ended: a union in C, which Swift reads by offset only.
static inline CURLcode candor_result(const CURLMsg *message) { return message->data.result; }

// The bytes of the address about to be connected to: 4, 16, or none for what is not IP.
static inline int candor_address(const struct curl_sockaddr *address, unsigned char bytes[16]) {
  if (address->family == AF_INET) {
    struct sockaddr_in v4;
    memcpy(&v4, &address->addr, sizeof v4);
    memcpy(bytes, &v4.sin_addr, 4);
    return 4;
  }
  if (address->family == AF_INET6) {
    struct sockaddr_in6 v6;
    memcpy(&v6, &address->addr, sizeof v6);
    memcpy(bytes, &v6.sin6_addr, 16);
    return 16;
  }
  return 0;
}

// The port of the address about to be connected to; 0 for what is not IP.
static inline int candor_port(const struct curl_sockaddr *address) {
  if (address->family == AF_INET) {
    struct sockaddr_in v4;
    memcpy(&v4, &address->addr, sizeof v4);
    return ntohs(v4.sin_port);
  }
  if (address->family == AF_INET6) {
    struct sockaddr_in6 v6;
    memcpy(&v6, &address->addr, sizeof v6);
    return ntohs(v6.sin6_port);
  }
  return 0;
}

static inline curl_socket_t candor_open_socket(const struct curl_sockaddr *address) {
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}
