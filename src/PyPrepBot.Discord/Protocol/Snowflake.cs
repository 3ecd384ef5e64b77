using System.Globalization;

namespace PyPrepBot.Discord.Protocol;

/// <summary>Discord's ids: unsigned 64-bit numbers, always written as strings, which carry the instant they were made at.</summary>
/// <remarks>https://discord.com/developers/docs/reference#snowflakes</remarks>
internal static class Snowflake
{
    private const long Epoch = 1420070400000;

    public static bool IsOne(string? id) =>
        id is { Length: > 0 and <= 20 } && ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>When the id was made, by Discord's clock; the beginning of time for what is no id.</summary>
    public static DateTimeOffset CreatedAt(string id) =>
        ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)(number >> 22) + Epoch)
            : DateTimeOffset.UnixEpoch;
}
