namespace PyPrepBot.Slack.Http;

/// <summary>What a signature proves.</summary>
internal enum SignatureVerdict
{
    Valid,

    /// <summary>Slack did not sign it.</summary>
    Foreign,

    /// <summary>Slack signed it, but not now: it is a recording, or a clock is wrong.</summary>
    Untimely,
}
