namespace PyPrepBot.Core.Learning;

/// <summary>What a discrimination means in a word.</summary>
public enum DiscriminationBand
{
    Good,
    Fair,
    Weak,
    Review,

    /// <summary>The stronger a member, the more often this "wrong" answer: not chance any more.</summary>
    KeyProbablyWrong,
}
