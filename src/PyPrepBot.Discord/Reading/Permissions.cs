using System.Globalization;
using System.Numerics;

namespace PyPrepBot.Discord.Reading;

/// <summary>Discord's permission bits. They come as decimals of unbounded length, and 53 of them are in use already.</summary>
/// <remarks>https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags</remarks>
internal static class Permissions
{
    /// <summary>What the bot asks for when it is installed.</summary>
    public const long Invite = 309_237_763_072;

    // Far beyond what Discord will ever send, and short enough to be read at once.
    private const int MaxDigits = 300;

    private static readonly BigInteger Administrator = Bit(3);
    private static readonly BigInteger ManageGuild = Bit(5);

    /// <summary>The bits of <see cref="Invite"/> as Discord's settings call them, in an order a moderator can follow.</summary>
    public static IReadOnlyList<(BigInteger Bit, string Name)> Needed { get; } =
    [
        (Bit(10), "View Channel"),
        (Bit(11), "Send Messages"),
        (Bit(35), "Create Public Threads"),
        (Bit(38), "Send Messages in Threads"),
        (Bit(14), "Embed Links"),
        (Bit(15), "Attach Files"),
        (Bit(16), "Read Message History"),
    ];

    /// <summary>Whether somebody with these permissions manages the server; whoever sends nonsense does not.</summary>
    public static bool Manages(string? bits) => TryParse(bits) is { } held && (Has(held, Administrator) || Has(held, ManageGuild));

    /// <summary>The names of what is missing; nothing when Discord did not say what is there.</summary>
    public static IReadOnlyList<string> Lacking(string? bits) => TryParse(bits) is { } held && !Has(held, Administrator)
        ? [.. Needed.Where(needed => !Has(held, needed.Bit)).Select(needed => needed.Name)]
        : [];

    private static bool Has(BigInteger held, BigInteger bit) => (held & bit) == bit;

    private static BigInteger? TryParse(string? bits) =>
        bits is { Length: > 0 and <= MaxDigits } && BigInteger.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var held)
            ? held
            : null;

    private static BigInteger Bit(int index) => BigInteger.One << index;
}
