using System.Globalization;

namespace PyPrepBot.Core.Learning;

/// <summary>Seeds that survive a restart and a move, as <c>string.GetHashCode</c> does not: FNV-1a over UTF-16 units, well mixed.</summary>
public static class StableSeed
{
    private const ulong OffsetBasis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    // Not a character: ("ab", "c") and ("a", "bc") must not meet.
    private const char EndOfPart = '\uFFFF';

    public static ulong Of(params ReadOnlySpan<string> parts)
    {
        var hash = OffsetBasis;
        foreach (var part in parts)
        {
            foreach (var unit in part)
            {
                hash = Add(hash, unit);
            }

            hash = Add(hash, EndOfPart);
        }

        return SplitMix64.Mix(hash);
    }

    /// <summary>For one question of one test of a member.</summary>
    public static ulong OfQuizStep(string group, string member, long session, int position) => Of(
        group,
        member,
        session.ToString(CultureInfo.InvariantCulture),
        position.ToString(CultureInfo.InvariantCulture));

    /// <summary>For the daily challenge of a group.</summary>
    public static ulong OfDay(string group, DateOnly date) => Of(group, date.ToString("O", CultureInfo.InvariantCulture));

    private static ulong Add(ulong hash, char unit) => (((hash ^ (byte)unit) * Prime) ^ (byte)(unit >> 8)) * Prime;
}
