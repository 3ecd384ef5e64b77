using PyPrepBot.Simulators.Slack.Faults;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class WorldFaultTests
{
    public static TheoryData<string, string[]> Kinds { get; } = new()
    {
        { "kick", ["member_left_channel", "channel_left"] },
        { "archive", ["channel_archive"] },
        { "unarchive", ["channel_unarchive"] },
        { "rename", ["channel_rename"] },
        { "change-id", ["channel_id_changed"] },
        { "delete", ["channel_deleted"] },
        { "uninstall", ["tokens_revoked", "app_uninstalled"] },
        { "revoke", ["tokens_revoked"] },
        { "revoke-other", ["tokens_revoked"] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_happens_is_told(string kind, string[] events)
    {
        await using var stage = await Stage.OpenReadyAsync();

        Do(stage.Slack.Faults, kind);
        var seen = new List<string>();
        foreach (var _ in events)
            seen.Add((await stage.Socket.ReceiveAsync())["payload"]!["event"]!["type"]!.ToString());

        Assert.Equal(events, seen);
    }

    [Theory]
    [InlineData("kick", "not_in_channel")]
    [InlineData("archive", "is_archived")]
    [InlineData("change-id", "channel_not_found")]
    [InlineData("delete", "channel_not_found")]
    [InlineData("uninstall", "account_inactive")]
    [InlineData("revoke", "token_revoked")]
    [InlineData("remove-scope", "missing_scope")]
    public async Task And_then_a_post_is_refused(string kind, string error)
    {
        await using var stage = await Stage.OpenAsync();
        var channel = stage.ChannelId();

        Do(stage.Slack.Faults, kind);

        Assert.Equal(error, (await stage.Bot.CallAsync("chat.postMessage", ("channel", channel), ("text", "x"))).Error);
    }

    [Fact]
    public async Task A_revoked_bot_is_named_and_others_are_not_ours()
    {
        await using var stage = await Stage.OpenReadyAsync();

        stage.Slack.Faults.RevokeTokenOf("ada");
        stage.Slack.Faults.RevokeTokens("Python Study");
        var other = (await stage.Socket.ReceiveAsync())["payload"]!["event"]!["tokens"]!;
        var own = (await stage.Socket.ReceiveAsync())["payload"]!["event"]!["tokens"]!;

        Assert.Empty(other["bot"]!.AsArray());
        Assert.Equal(stage.Slack.World.Installations[0].BotUserId, Assert.Single(own["bot"]!.AsArray())!.ToString());
    }

    private static void Do(SlackFaults faults, string kind)
    {
        Dictionary<string, Action> acts = new()
        {
            ["kick"] = () => faults.KickBot(Stage.Daily),
            ["archive"] = () => faults.Archive(Stage.Daily),
            ["unarchive"] = () => faults.Unarchive(Stage.Daily),
            ["rename"] = () => faults.Rename(Stage.Daily, "daily"),
            ["change-id"] = () => faults.ChangeId(Stage.Daily),
            ["delete"] = () => faults.DeleteChannel(Stage.Daily),
            ["uninstall"] = () => faults.Uninstall("Python Study"),
            ["revoke"] = () => faults.RevokeTokens("Python Study"),
            ["revoke-other"] = () => faults.RevokeTokenOf("ada"),
            ["remove-scope"] = () => faults.RemoveScope("Python Study", "chat:write"),
        };
        acts[kind]();
    }
}
