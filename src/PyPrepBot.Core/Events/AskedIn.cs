namespace PyPrepBot.Core.Events;

/// <summary>Where an answer was given; it decides what the answer counts for.</summary>
public enum AskedIn
{
    /// <summary>Today's challenge, in its window: points, streak, half a rating weight.</summary>
    Daily,

    /// <summary>A challenge after its close: practice.</summary>
    Late,

    /// <summary>A rated test: full rating weight, no points but for completing it.</summary>
    Test,

    /// <summary>A test beyond the day's rated ones, or of questions seen before: nothing but the record.</summary>
    Practice,

    /// <summary>A due review card.</summary>
    Review,
}
