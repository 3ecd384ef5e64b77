namespace PyPrepBot.Slack.Posting;

/// <summary>What is known of the sendings of a post so far.</summary>
internal enum Attempt
{
    /// <summary>Another process may have begun one.</summary>
    NotHere,

    /// <summary>Slack took none of them.</summary>
    SurelyNot,

    /// <summary>One may have arrived.</summary>
    Unclear,

    /// <summary>It was sent once more after that, and nobody knows of that one either.</summary>
    UnclearAgain,
}
