namespace PyPrepBot.Core.Standing;

/// <summary>Where an answer was given, as far as points care.</summary>
public enum AnswerContext
{
    /// <summary>In the window of a daily challenge.</summary>
    Daily,

    /// <summary>To a daily challenge after it closed.</summary>
    AfterClose,

    /// <summary>In a review, a test or free practice.</summary>
    Practice,
}
