using System.Globalization;

namespace PyPrepBot.Tests.Storage.Engine.Crashes;

/// <summary>The n-th answer of a member.</summary>
internal sealed record Answer(string Member, int Number)
{
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Member}:{Number}");

    public int Points => Number % 7;

    public static Answer Parse(string key)
    {
        var at = key.LastIndexOf(':');
        return new Answer(key[..at], int.Parse(key.AsSpan(at + 1), CultureInfo.InvariantCulture));
    }
}
