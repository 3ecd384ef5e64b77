using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Tests.Slack.Reading;

public sealed class SpaceNewsTests
{
    private static readonly ChannelRef Daily = new(Platform.Slack, "T1STUDY", "C9DAILY");

    [Theory, Trait("Row", "F12")]
    [InlineData("member_left_channel")]
    [InlineData("channel_left")]
    [InlineData("group_left")]
    [InlineData("channel_archive")]
    [InlineData("group_archive")]
    [InlineData("channel_deleted")]
    [InlineData("group_deleted")]
    public void A_channel_can_be_lost_in_many_ways(string type) =>
        Assert.Equal(new ChannelLost(Daily), Assert.Single(Read($$"""{"type":"{{type}}","user":"U0BOT","channel":"C9DAILY"}""")));

    [Theory, Trait("Row", "F12")]
    [InlineData("channel_unarchive")]
    [InlineData("group_unarchive")]
    public void A_channel_comes_back_from_the_archive(string type) =>
        Assert.Equal(new ChannelBack(Daily), Assert.Single(Read($$"""{"type":"{{type}}","user":"U2","channel":"C9DAILY"}""")));

    [Theory, Trait("Row", "F12")]
    [InlineData("channel_rename")]
    [InlineData("group_rename")]
    public void A_channel_gets_another_name(string type) => Assert.Equal(
        new ChannelRenamed(Daily, "python"),
        Assert.Single(Read($$$"""{"type":"{{{type}}}","channel":{"id":"C9DAILY","name":"python","created":1}}""")));

    [Fact, Trait("Row", "F12")]
    public void A_channel_gets_another_id() => Assert.Equal(
        new ChannelMoved(Daily, "G2NEW"),
        Assert.Single(Read("""{"type":"channel_id_changed","old_channel_id":"C9DAILY","new_channel_id":"G2NEW"}""")));

    [Fact]
    public void The_bot_is_let_into_a_channel()
    {
        var news = Read("""{"type":"member_joined_channel","user":"U0BOT","channel":"C9DAILY","inviter":"U4GUIDO"}""");

        Assert.Equal([new SpaceJoined(Platform.Slack, "T1STUDY"), new BotInvited(Daily, new UserRef(Platform.Slack, "U4GUIDO", ""))], news);
    }

    [Theory]
    [InlineData("member_joined_channel")]
    [InlineData("member_left_channel")]
    public void Other_people_come_and_go_as_they_like(string type) =>
        Assert.Empty(Read($$"""{"type":"{{type}}","user":"U5ADA","channel":"C9DAILY"}"""));

    [Theory, Trait("Row", "F9")]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"bot":["U0BOT"],"oauth":[]}}""")]
    public void The_bot_is_removed_from_a_workspace(string happening) =>
        Assert.Equal(new SpaceLeft(Platform.Slack, "T1STUDY"), Assert.Single(Read(happening)));

    [Theory, Trait("Row", "F10")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":["U5ADA"]}}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"bot":[],"oauth":["U5ADA"]}}""")]
    [InlineData("""{"type":"tokens_revoked"}""")]
    public void Peoples_own_tokens_are_no_concern_of_the_bot(string happening) => Assert.Empty(Read(happening));

    [Theory]
    [InlineData("""{"type":"channel_rename","channel":7}""")]
    [InlineData("""{"type":"channel_rename","channel":{"id":3,"name":null}}""")]
    [InlineData("""{"type":"channel_id_changed"}""")]
    [InlineData("""{"type":"tomorrows_event","channel":"C9DAILY"}""")]
    public void What_is_odd_says_nothing(string happening) => Assert.Empty(Read(happening));

    private static IReadOnlyList<SpaceChange> Read(string happening)
    {
        var json = $$$"""
            {"type":"event_callback","team_id":"T1STUDY","event_id":"Ev1","event":{{{happening}}},
             "authorizations":[{"team_id":"T1STUDY","user_id":"U0BOT","is_bot":true,"is_enterprise_install":false}]}
            """;
        return SpaceNews.Read(JsonSerializer.Deserialize(json, IncomingJson.Default.EventPayload)!);
    }
}
