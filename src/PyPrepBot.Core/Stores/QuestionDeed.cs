namespace PyPrepBot.Core.Stores;

/// <summary>What a group did with a question.</summary>
public enum QuestionDeed
{
    /// <summary>Wrote one of its own.</summary>
    Added,

    /// <summary>Gave it another text; of a shared question too, which changes for this group alone.</summary>
    Edited,

    /// <summary>Took it out for good.</summary>
    Retired,

    /// <summary>Took it in again after it was retired.</summary>
    Restored,

    /// <summary>Gave its own text of a shared question up.</summary>
    Reverted,
}
