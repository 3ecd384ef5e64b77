using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Guilds;
using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Guilds;

public sealed class GuildNewsTests
{
    private readonly GuildRoster _roster = new();

    [Fact]
    public void Whoever_invited_the_bot_again_while_it_was_away_is_noticed_at_the_start()
    {
        Assert.Null(Hear("READY", """{"guilds":[{"id":"7","unavailable":true}]}"""));

        Assert.Equal(new SpaceJoined(Platform.Discord, "7"), Hear("GUILD_CREATE", """{"id":"7"}"""));
        Assert.Null(Hear("GUILD_CREATE", """{"id":"7"}"""));
    }

    [Fact]
    public void An_outage_is_no_removal()
    {
        Hear("GUILD_CREATE", """{"id":"7"}""");

        Assert.Null(Hear("GUILD_DELETE", """{"id":"7","unavailable":true}"""));
        Assert.True(_roster.IsUnreachable("7"));
        Assert.Null(Hear("GUILD_CREATE", """{"id":"7"}"""));
        Assert.False(_roster.IsUnreachable("7"));
    }

    [Fact]
    public void A_removal_and_a_return_are_told_apart()
    {
        Hear("GUILD_CREATE", """{"id":"7"}""");

        Assert.Equal(new SpaceLeft(Platform.Discord, "7"), Hear("GUILD_DELETE", """{"id":"7"}"""));
        Assert.Equal(new SpaceJoined(Platform.Discord, "7"), Hear("GUILD_CREATE", """{"id":"7"}"""));
    }

    private SpaceChange? Hear(string type, string json) => GuildNews.Read(
        new GatewayEvent(0, type, 1, false, DateTimeOffset.UnixEpoch, Encoding.UTF8.GetBytes(json)), _roster);
}
