namespace PyPrepBot.Core.Features.QuestionLife;

/// <summary>What became of taking a question out of a group's bank, or in again.</summary>
public enum TakenOut
{
    Done,

    /// <summary>It is so already, or there is no such question.</summary>
    WasSo,

    /// <summary>It is out for all groups, and this one has no text of its own for it.</summary>
    OutForAll,

    /// <summary>Others were faster every time, or the newest version is one that cannot be read any more.</summary>
    NotKept,
}
