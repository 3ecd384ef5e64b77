namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>How the connection is, for the health check, with a sentence for the operator.</summary>
internal sealed record SocketStatus(SocketPhase Phase, string Sentence);
