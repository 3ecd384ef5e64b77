using System.Globalization;
using System.Numerics;
using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Reading;

namespace PyPrepBot.Tests.Discord.Reading;

public sealed class PermissionsTests
{
    [Theory]
    [InlineData("8", true)]
    [InlineData("32", true)]
    [InlineData("40", true)]
    [InlineData("0", false)]
    [InlineData("16", false)]
    [InlineData("340282366920938463463374607431768211455", true)]
    [InlineData("9007199254740993", false)]
    [InlineData("9007199254740992", false)]
    [InlineData("9007199254741001", true)]
    [InlineData("18446744073709551656", true)]
    [InlineData("18446744073709551616", false)]
    [InlineData("", false)]
    [InlineData("-1", false)]
    [InlineData("1e3", false)]
    [InlineData("0x20", false)]
    [InlineData(null, false)]
    [Trait("Row", "C04")]
    [Trait("Row", "C05")]
    [Trait("Row", "C06")]
    public void Whoever_may_manage_the_server_is_a_moderator(string? bits, bool manages) =>
        Assert.Equal(manages, Payloads.Read<SlashCommand>("command", payload => payload["member"]!["permissions"] = bits).Rights.Manages);

    [Fact]
    public void A_million_digits_are_not_even_read() => Assert.False(Permissions.Manages(new string('9', 1_000_000)));

    [Fact]
    public void The_roles_of_a_member_come_along() =>
        Assert.Equal(["1442000000000000050"], Payloads.Read<SlashCommand>("command").Rights.Roles);

    [Fact]
    public void The_invitation_asks_for_exactly_what_is_needed() =>
        Assert.Equal(Permissions.Invite, Permissions.Needed.Aggregate(BigInteger.Zero, (all, needed) => all | needed.Bit));

    [Theory]
    [InlineData("309237763072")]
    [InlineData("8")]
    [InlineData(null)]
    [InlineData("nonsense")]
    public void A_bot_that_has_everything_or_of_which_nothing_is_said_lacks_nothing(string? bits) =>
        Assert.Empty(Payloads.Read<SlashCommand>("command", payload => payload["app_permissions"] = bits).Rights.BotLacks);

    [Theory]
    [InlineData(10, "View Channel")]
    [InlineData(11, "Send Messages")]
    [InlineData(35, "Create Public Threads")]
    [InlineData(38, "Send Messages in Threads")]
    [InlineData(14, "Embed Links")]
    [InlineData(15, "Attach Files")]
    [InlineData(16, "Read Message History")]
    public void What_the_bot_lacks_is_named_as_in_the_settings(int bit, string name)
    {
        var held = (Permissions.Invite & ~(1L << bit)).ToString(CultureInfo.InvariantCulture);

        var command = Payloads.Read<SlashCommand>("command", payload => payload["app_permissions"] = held);

        Assert.Equal([name], command.Rights.BotLacks);
    }
}
