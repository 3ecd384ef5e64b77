namespace PyPrepBot.Slack.Protocol.SocketMode;

/// <summary>Hears every delivery once, on the read loop: it must return at once, must not throw and must not keep the bytes.</summary>
internal interface ISocketListener
{
    void Hear(in SocketEnvelope envelope);
}
