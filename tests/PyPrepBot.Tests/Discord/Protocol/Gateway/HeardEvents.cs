using System.Text;
using System.Threading.Channels;
using PyPrepBot.Discord.Protocol.Gateway;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

/// <summary>A listener as the contract wants it: it copies what it needs into a queue and returns.</summary>
internal sealed class HeardEvents : IGatewayListener
{
    private readonly Channel<Heard> _heard = Channel.CreateUnbounded<Heard>();

    public Exception? Fault { get; set; }

    public void Hear(in GatewayEvent happening)
    {
        _heard.Writer.TryWrite(new Heard(
            happening.Shard, happening.Type, happening.Sequence, happening.IsReplayed, Encoding.UTF8.GetString(happening.Data.Span)));
        if (Fault is not null)
            throw Fault;
    }

    public Task<Heard> NextAsync() => _heard.Reader.ReadAsync().InTimeAsync();

    public List<Heard> All()
    {
        var all = new List<Heard>();
        while (_heard.Reader.TryRead(out var heard))
            all.Add(heard);

        return all;
    }

    internal sealed record Heard(int Shard, string Type, long Sequence, bool IsReplayed, string Data);
}
