namespace PyPrepBot.Core.Challenges;

/// <summary>Where a challenge stands. It only ever moves down this list.</summary>
public enum ChallengeStatus
{
    /// <summary>Reserved for its day, so that tests avoid the question.</summary>
    Planned,

    /// <summary>Answers count.</summary>
    Open,

    /// <summary>The window is over and the answer is public.</summary>
    Closed,

    /// <summary>The day counts for nobody's harm.</summary>
    Void,
}
