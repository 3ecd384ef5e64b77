namespace PyPrepBot.Core.Questions.Grading;

/// <summary>How near an input comes to one text of the key, weakest first.</summary>
internal enum Likeness
{
    None,

    /// <summary>A slip of the keyboard away.</summary>
    Slip,

    /// <summary>The same by a leniency of its kind.</summary>
    Alike,

    /// <summary>The same content, leaving aside only what its kind never counts.</summary>
    Same,
}
