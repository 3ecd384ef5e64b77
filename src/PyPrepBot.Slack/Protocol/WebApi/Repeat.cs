namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>When a call may be sent again.</summary>
internal enum Repeat
{
    /// <summary>After everything that may pass: doing it twice is doing it once.</summary>
    Safe,

    /// <summary>Only when Slack surely did not carry it out: it knows no idempotency key, and a blind repeat is a second message.</summary>
    IfRefused,

    /// <summary>What it stands on can be used once.</summary>
    Never,
}
