namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>How the connection is.</summary>
internal enum SocketPhase
{
    Ready,
    Connecting,
    Waiting,

    /// <summary>Somebody has to change something; it is looked again every ten minutes.</summary>
    Refused,
}
