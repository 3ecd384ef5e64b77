namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class ChatMethodsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("C0NOWHERE", "channel_not_found")]
    [InlineData("#general", "channel_not_found")]
    [InlineData("secret", "channel_not_found")]
    [InlineData("open", "not_in_channel")]
    [InlineData("old", "is_archived")]
    [InlineData("quiet", "restricted_action_read_only_channel")]
    public async Task A_post_into_a_closed_room_is_refused(string channel, string error)
    {
        await using var stage = await Stage.OpenAsync(prepare: world =>
        {
            world.AddChannel(world.Workspaces[0], "secret", isPrivate: true, hasBot: false);
            world.AddChannel(world.Workspaces[0], "open", hasBot: false);
            world.AddChannel(world.Workspaces[0], "old").IsArchived = true;
            world.AddChannel(world.Workspaces[0], "quiet").IsReadOnly = true;
        });

        var answer = await stage.Bot.CallAsync(
            "chat.postMessage", ("channel", stage.Slack.World.Channels.FirstOrDefault(one => one.Name == channel)?.Id ?? channel), ("text", "x"));

        Assert.Equal((200, error), (answer.Status, answer.Error));
    }

    [Fact]
    public async Task A_post_of_nothing_is_refused()
    {
        await using var stage = await Stage.OpenAsync();

        Assert.Equal("no_text", (await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()))).Error);
    }

    [Fact]
    public async Task A_post_to_a_person_is_in_the_conversation_with_them()
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.Ada.Id), ("text", "psst"));

        Assert.StartsWith("D", answer.Body!["channel"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal("psst", Assert.Single(stage.Slack.DirectMessagesOf("ada").Messages).Words);
    }

    [Theory]
    [InlineData("9999999999.000001", "thread_not_found")]
    [InlineData("reply", "cannot_reply_to_message")]
    public async Task A_reply_needs_a_message_that_is_none(string thread, string error)
    {
        await using var stage = await Stage.OpenAsync();
        var first = await PostedAsync(stage);
        var reply = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"), ("thread_ts", first));

        var answer = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"),
            ("thread_ts", thread == "reply" ? reply.Body!["ts"]!.ToString() : thread));

        Assert.Equal(error, answer.Error);
    }

    [Fact]
    public async Task More_than_a_post_a_second_has_to_wait_where_that_is_limited()
    {
        await using var stage = await Stage.OpenAsync(new() { LimitsPosts = true });
        await PostedAsync(stage);

        var early = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"));
        var elsewhere = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId("general")), ("text", "x"));
        stage.Time.Advance(TimeSpan.FromSeconds(1));
        var later = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"));

        Assert.Equal((429, TimeSpan.FromSeconds(1)), (early.Status, early.RetryAfter));
        Assert.True(elsewhere.Ok && later.Ok);
    }

    [Fact]
    public async Task An_update_changes_the_message()
    {
        await using var stage = await Stage.OpenAsync();
        var ts = await PostedAsync(stage);

        await stage.Bot.CallAsync("chat.update", ("channel", stage.ChannelId()), ("ts", ts), ("text", "new"));
        var seen = Assert.Single(stage.Slack.Channel(Stage.Daily).Messages);

        Assert.Equal(("new", 1, ts), (seen.Words, seen.Edits, seen.Ts));
    }

    [Fact]
    public async Task An_update_of_what_somebody_else_wrote_is_refused()
    {
        await using var stage = await Stage.OpenAsync();
        var said = (await stage.Ada.SaysAsync("mine", Cancellation)).AsMessage;

        var answer = await stage.Bot.CallAsync("chat.update", ("channel", stage.ChannelId()), ("ts", said.Ts), ("text", "x"));

        Assert.Equal("cant_update_message", answer.Error);
    }

    [Fact]
    public async Task An_update_without_the_blocks_is_a_violation()
    {
        await using var stage = await Stage.OpenAsync();
        var posted = await stage.PostAsync("""[{"type":"divider"}]""");

        await stage.Bot.CallAsync("chat.update", ("channel", stage.ChannelId()), ("ts", posted.Body!["ts"]!.ToString()), ("text", "x"));

        Assert.Contains("without both", Assert.Single(stage.Slack.Violations), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_takes_four_thousand_characters()
    {
        await using var stage = await Stage.OpenAsync();
        var ts = await PostedAsync(stage);

        var answer = await stage.Bot.CallAsync("chat.update", ("channel", stage.ChannelId()), ("ts", ts), ("text", new string('x', 4001)));

        Assert.Equal("msg_too_long", answer.Error);
    }

    [Fact]
    public async Task A_private_message_is_seen_by_its_reader_alone_and_cannot_be_updated()
    {
        await using var stage = await Stage.OpenAsync();

        var posted = await stage.Bot.CallAsync(
            "chat.postEphemeral", ("channel", stage.ChannelId()), ("user", stage.Ada.Id), ("text", "psst"));
        var update = await stage.Bot.CallAsync(
            "chat.update", ("channel", stage.ChannelId()), ("ts", posted.Body!["message_ts"]!.ToString()), ("text", "x"));

        Assert.True(stage.Ada.Screen!.AsMessage is { Ephemeral: true, Words: "psst" });
        Assert.Empty(stage.Slack.Channel(Stage.Daily).Messages);
        Assert.Equal("message_not_found", update.Error);
    }

    [Fact]
    public async Task A_private_message_needs_its_reader_in_the_channel()
    {
        await using var stage = await Stage.OpenAsync(prepare: world => world.AddChannel(world.Workspaces[0], "secret", isPrivate: true));

        var answer = await stage.Bot.CallAsync(
            "chat.postEphemeral", ("channel", stage.ChannelId("secret")), ("user", stage.Slack.World.Member("ada").Id), ("text", "x"));

        Assert.Equal("user_not_in_channel", answer.Error);
    }

    [Fact]
    public async Task A_deleted_message_with_replies_leaves_a_stone()
    {
        await using var stage = await Stage.OpenAsync();
        var ts = await PostedAsync(stage);
        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "below"), ("thread_ts", ts));

        await stage.Bot.CallAsync("chat.delete", ("channel", stage.ChannelId()), ("ts", ts));

        Assert.Equal("This message was deleted.", Assert.Single(stage.Slack.Channel(Stage.Daily).Messages).Words);
        Assert.Single(stage.Slack.Channel(Stage.Daily).Replies(ts));
    }

    [Fact]
    public async Task A_permalink_leads_to_the_message()
    {
        await using var stage = await Stage.OpenAsync();
        var ts = await PostedAsync(stage);

        var answer = await stage.Bot.CallAsync("chat.getPermalink", ("channel", stage.ChannelId()), ("message_ts", ts));

        Assert.EndsWith($"/p{ts.Replace(".", "", StringComparison.Ordinal)}", answer.Body!["permalink"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"event_type":"pyprep-post","event_payload":{}}""", "invalid_metadata_schema")]
    [InlineData("""{"event_type":"pyprep_post"}""", "invalid_metadata_format")]
    [InlineData("text", "invalid_metadata_format")]
    public async Task Wrong_metadata_are_refused(string metadata, string error)
    {
        await using var stage = await Stage.OpenAsync();

        var answer = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"), ("metadata", metadata));

        Assert.Equal(error, answer.Error);
    }

    private static async Task<string> PostedAsync(Stage stage) =>
        (await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"))).Body!["ts"]!.ToString();
}
