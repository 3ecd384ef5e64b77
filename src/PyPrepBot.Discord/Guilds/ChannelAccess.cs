using System.Globalization;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Discord.Guilds;

/// <summary>What somebody may do in a channel, worked out from roles and the channel's exceptions.</summary>
/// <remarks>https://discord.com/developers/docs/topics/permissions#permission-overwrites</remarks>
internal static class ChannelAccess
{
    private const ulong Administrator = 1 << 3;

    public static UInt128 Of(GuildPayload guild, ChannelPayload channel, string user, IReadOnlyList<string> roles)
    {
        // The role of everybody has the id of the server.
        var mine = (guild.Roles ?? []).Where(role => role.Id == guild.Id || roles.Contains(role.Id)).ToList();
        var granted = mine.Aggregate(UInt128.Zero, (sum, role) => sum | Bits(role.Permissions));
        if (guild.OwnerId == user || (granted & Administrator) != 0)
        {
            return UInt128.MaxValue;
        }

        var exceptions = channel.PermissionOverwrites ?? [];
        granted = Apply(granted, exceptions.Where(exception => exception.Id == guild.Id));
        granted = Apply(granted, exceptions.Where(exception => exception.Id != guild.Id && roles.Contains(exception.Id)));
        return Apply(granted, exceptions.Where(exception => exception.Id == user));
    }

    /// <summary>Decimal bits of any length; what is no number grants nothing.</summary>
    public static UInt128 Bits(string? decimals) =>
        UInt128.TryParse(decimals, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : UInt128.Zero;

    // All denials of one step together, then what the step allows.
    private static UInt128 Apply(UInt128 granted, IEnumerable<RolePayload> exceptions)
    {
        var step = exceptions.ToList();
        var denied = step.Aggregate(UInt128.Zero, (sum, exception) => sum | Bits(exception.Deny));
        var allowed = step.Aggregate(UInt128.Zero, (sum, exception) => sum | Bits(exception.Allow));
        return (granted & ~denied) | allowed;
    }
}
