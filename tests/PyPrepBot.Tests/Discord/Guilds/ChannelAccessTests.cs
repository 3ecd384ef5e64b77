using PyPrepBot.Discord.Guilds;
using PyPrepBot.Discord.Protocol.Incoming;

namespace PyPrepBot.Tests.Discord.Guilds;

public sealed class ChannelAccessTests
{
    private const string Guild = "1";
    private const string Role = "2";
    private const string Bot = "3";

    [Theory]
    [InlineData("6", "0", null, null, 6)]
    [InlineData("6", "1", null, null, 7)]
    [InlineData("6", "0", "1:2:0", null, 4)]
    [InlineData("6", "0", "1:2:0", "2:0:2", 6)]
    [InlineData("6", "0", "2:2:0", "1:0:2", 4)]
    [InlineData("6", "0", "2:2:0", "3:0:2", 6)]
    [InlineData("6", "0", "3:2:0", "2:0:2", 4)]
    [InlineData("6", "0", "99:6:0", null, 6)]
    [InlineData("x", "-1", null, null, 0)]
    public void Exceptions_of_everybody_of_roles_and_of_one_apply_in_this_order(
        string everybody, string role, string? first, string? second, int access) =>
        Assert.Equal((UInt128)access, Access(everybody, role, [Role], first, second));

    [Fact]
    public void An_administrator_may_everything() =>
        Assert.Equal(UInt128.MaxValue, Access("0", "8", [Role], "3:6:0", null));

    [Fact]
    public void The_owner_may_everything() => Assert.Equal(UInt128.MaxValue, ChannelAccess.Of(
        new GuildPayload { Id = Guild, OwnerId = Bot }, new ChannelPayload(), Bot, []));

    [Fact]
    public void A_role_somebody_does_not_have_gives_nothing() => Assert.Equal((UInt128)6, Access("6", "8", [], null, null));

    [Fact, Trait("Row", "C05")]
    public void Bits_of_any_length_are_exact() =>
        Assert.Equal(UInt128.MaxValue, ChannelAccess.Bits("340282366920938463463374607431768211455"));

    private static UInt128 Access(string everybody, string role, string[] roles, params string?[] exceptions) => ChannelAccess.Of(
        new GuildPayload
        {
            Id = Guild,
            Roles = [new RolePayload { Id = Guild, Permissions = everybody }, new RolePayload { Id = Role, Permissions = role }],
        },
        new ChannelPayload { PermissionOverwrites = [.. exceptions.OfType<string>().Select(Exception)] },
        Bot,
        roles);

    // id:deny:allow
    private static RolePayload Exception(string text) =>
        text.Split(':') is [var id, var deny, var allow] ? new RolePayload { Id = id, Deny = deny, Allow = allow } : new RolePayload();
}
