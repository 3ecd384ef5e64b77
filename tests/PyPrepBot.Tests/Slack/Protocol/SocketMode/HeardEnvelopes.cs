using System.Text;
using System.Threading.Channels;
using PyPrepBot.Slack.Protocol.SocketMode;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Protocol.SocketMode;

/// <summary>A listener as the contract wants it: it copies what it needs into a queue and returns.</summary>
internal sealed class HeardEnvelopes : ISocketListener
{
    private readonly Channel<Heard> _heard = Channel.CreateUnbounded<Heard>();

    public Exception? Fault { get; set; }

    public int Count => _heard.Reader.Count;

    public void Hear(in SocketEnvelope envelope)
    {
        _heard.Writer.TryWrite(new Heard(envelope.EnvelopeId, envelope.Type, envelope.RetryAttempt, Encoding.UTF8.GetString(envelope.Payload.Span)));
        if (Fault is not null)
            throw Fault;
    }

    public Task<Heard> NextAsync() => _heard.Reader.ReadAsync().InTimeAsync();

    internal sealed record Heard(string EnvelopeId, string Type, int RetryAttempt, string Payload);
}
