namespace PyPrepBot.Core.Groups;

/// <summary>Why a pause is not granted.</summary>
public enum PauseRefusal
{
    /// <summary>The last day lies before the first.</summary>
    EndsBeforeItStarts,

    /// <summary>It would cover a challenge that has closed already.</summary>
    StartsTooLate,

    /// <summary>It reaches further ahead than can be planned.</summary>
    TooFarAhead,

    /// <summary>With the pauses there are, a calendar year would have too many days of them.</summary>
    TooManyDays,
}
