// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: Apache-2.0

/// What a term of the lexicon stands for, whatever its words and its language.
///
/// The reader reasons over concepts only; which words express them is the lexicon's business.
package enum Concept: UInt8, Sendable, Hashable, CaseIterable {
  // What is talked about.
  /// What follows is what the model learned from: "trained on".
  case trainedOn
  /// What precedes is what the model learned from: "used for training".
  case usedIn
  case training
  /// "trained", "fine-tuned": with what, may follow at a distance.
  case trained
  /// "on", "using": between a word of ``trained`` and the data.
  case by
  /// "using", "with": between a word of an activity and the software that did it.
  case means
  case trainingData
  case trainingCode
  case evaluation
  case evaluationCode
  case evaluationData
  /// "to evaluate it": what follows is where that is done.
  case purpose
  /// Data that only sets the scales of a quantisation.
  case calibrationData
  case data
  /// A word for a collection that can have a name of its own: "dataset".
  case dataset
  /// Data named by a type of file or loader instead of a name: "generator".
  case dataLoader
  /// A generated card does not know the data: "an unknown dataset".
  case unknownData
  case code
  /// The publisher's code as a whole, which does not say what it does: "all code".
  case sourceCode
  /// Words with "trained" in them that are about a part or another model: "pretrained text encoder".
  case pseudoTraining
  /// Words with "code" in them that are about what a model writes: "code completion".
  case pseudoCode
  case inferenceCode
  case library
  /// Words of a link that say only where something is: "here", "Google Drive".
  case place
  /// A word for a place where code is kept, which does not say what the code does.
  case repository
  /// "our repository": the publisher's own, whatever its name.
  case ourRepository
  case hyperparameter
  case runLog
  case lossCurve
  case finalLoss
  case checkpoints
  /// Branches, revisions or tags of a repository.
  case revisions
  case results
  case hardware
  /// What else stands after "trained on": an objective, a task.
  case objective
  case codeFile
  case custom
  /// "built with": what follows made the model.
  case madeWith
  /// The publisher says that software is of its own making: "we developed".
  case ownWork

  // Who is talked about.
  case otherSubject
  case baseSubject
  case tokenizer

  // Which way the sentence points.
  case release
  case negation
  case negationAfter
  case pseudoNegation
  case future
  case hypothetical
  case terminator
  case privately
  /// There is more than what is told: "among others".
  case limit
  /// What follows is some of what precedes: "including".
  case inclusion
  /// Words of ``inclusion`` that tell all: "includes the following".
  case pseudoInclusion
  /// What is spoken of is a part of what follows: "part of".
  case portion
  /// What follows is blended of several: "a mix of".
  case mixture
  /// What a share is a share of: "of the tokens".
  case mass
  /// A word for hundredths.
  case percent
  /// Words of ``mass`` that look inside of one thing: "of the tokens in".
  case pseudoMass
  /// What precedes has the share that follows: "makes up".
  case makesUp

  // Names.
  case corpus
  case harness
  case framework
  case benchmark
  /// Software that only runs, shows or converts models.
  case runtime
  /// A model that writes data for others; the entry's identifier says what its terms ask of outputs.
  case generator
  /// Data is said to be written by a model.
  case synthetic

  // Access and terms.
  case gate
  case licensed
  case licenseName

  // Weights.
  /// What the weights are is said: the entry's identifier.
  case weightsKind

  // Code and commands.
  case trainingCommand
  /// What runs a script, whose path may say what it does.
  case runner
  /// The configuration of a merge, which is its recipe.
  case mergeRecipe
  /// A key of a training's configuration whose value is the training data.
  case dataSetting
  /// A flag, a key or a call of a training whose one value is the training data.
  case dataArgument
  case evaluationCommand
  /// A setting by which a script evaluates, too; without the script it is no command.
  case evaluationFlag
  case checkpointRevision

  /// Text is generated: the block shows a use, whatever its prompts are about.
  case generation

  // Fields of the front matter.
  /// A tag that names what trained the model.
  case trainingTag

  // Columns of tables and of logs.
  case lossColumn
  case stepColumn
  /// As ``stepColumn``, in passes over the data.
  case epochColumn
  case metricColumn
  /// What a log has beside its loss and its metrics: the learning rate. In a card it may be a setting.
  case progressColumn
  /// A word by which a measurement is one of an evaluation: "val".
  case evaluationColumn
  /// What a row of a table of scores is about: "task".
  case subjectColumn
}

extension Concept {
  /// As lexicon files write it: `trained-on`.
  package var word: String {
    String(describing: self).reduce(into: "") { word, letter in
      word += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }

  /// The concept that a lexicon file means by `word`.
  package init?(word: String) {
    guard let concept = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = concept
  }
}
