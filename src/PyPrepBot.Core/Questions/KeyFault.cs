namespace PyPrepBot.Core.Questions;

/// <summary>Why a key cannot be put right in the way somebody asked for.</summary>
public enum KeyFault
{
    /// <summary>A further answer, but it is answered by choosing.</summary>
    NotTyped,

    /// <summary>The further answer is one of the options.</summary>
    IsAnOption,

    /// <summary>It is right already.</summary>
    AcceptedAlready,

    /// <summary>Empty, too long, or nothing a member could send.</summary>
    Unreadable,

    /// <summary>Letters, but there are no options to be right or wrong.</summary>
    NotChosen,

    /// <summary>A letter that no option has, or none at all.</summary>
    UnknownLetter,

    /// <summary>One option is right, and several were named.</summary>
    OneOnly,

    /// <summary>It is the key already.</summary>
    SameKey,

    /// <summary>The key comes with a repaired line, which would not fit another one.</summary>
    HasFix,

    /// <summary>The question would not hold with this key.</summary>
    Unsound,

    /// <summary>The rules for the files of questions leave no room for it.</summary>
    NotKept,
}
