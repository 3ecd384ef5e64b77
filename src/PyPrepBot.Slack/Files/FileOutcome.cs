namespace PyPrepBot.Slack.Files;

/// <summary>What became of files on their way to somebody.</summary>
internal enum FileOutcome
{
    Delivered,

    /// <summary>The app lacks the scope for it.</summary>
    NotAllowed,

    /// <summary>The workspace or the person takes none from us, and would not in a minute.</summary>
    Refused,

    /// <summary>Slack is busy or cannot be reached.</summary>
    Away,
}
