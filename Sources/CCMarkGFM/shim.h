// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

// The table extension's node types are variables, set when it registers, and in no public header.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

static inline cmark_node_type candor_table_type(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type candor_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type candor_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }
