using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PyPrepBot.Simulators.Slack.World;

/// <summary>Ids and timestamps as Slack makes them; the same ones in every run.</summary>
public sealed class SlackIds(TimeProvider time)
{
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private long _counter;
    private long _lastTs;

    /// <summary>A letter that tells the kind, then something opaque.</summary>
    public string Next(char kind)
    {
        var left = (Interlocked.Increment(ref _counter) * 7_368_787) + 78_364_164_096;
        var text = new StringBuilder();
        for (; left > 0; left /= 36)
            text.Insert(0, Digits[(int)(left % 36)]);
        return $"{kind}0{text}";
    }

    /// <summary>The key of a message in its channel: seconds, then six digits that make it unique.</summary>
    public string NextTs()
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
        _lastTs = now > _lastTs ? now : _lastTs + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{_lastTs / 1_000_000}.{_lastTs % 1_000_000:D6}");
    }

    /// <summary>The id of an envelope.</summary>
    public string NextGuid() => new Guid(Hash().AsSpan(0, 16)).ToString();

    public string NextSecret(int length = 32) => Convert.ToHexStringLower(Hash())[..length];

    private byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes($"slack {Interlocked.Increment(ref _counter)}"));
}
