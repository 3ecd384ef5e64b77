using System.Text.Json.Nodes;

namespace PyPrepBot.Tests.Simulators.Slack;

public sealed class ReadMethodsTests
{
    private const string Metadata = """{"event_type":"pyprep_post","event_payload":{"post_id":"01"}}""";

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task History_tells_all_metadata_only_when_asked(string all, bool isTold)
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"), ("metadata", Metadata));

        var answer = await stage.Bot.CallAsync("conversations.history", ("channel", stage.ChannelId()), ("include_all_metadata", all));
        var told = answer.Body!["messages"]![0]!["metadata"]!;

        Assert.Equal("pyprep_post", told["event_type"]!.ToString());
        Assert.Equal(isTold, told["event_payload"] is not null);
    }

    [Fact]
    public async Task History_is_newest_first_and_leaves_out_what_only_one_person_sees()
    {
        await using var stage = await Stage.OpenAsync();
        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "one"));
        await stage.Bot.CallAsync("chat.postEphemeral", ("channel", stage.ChannelId()), ("user", stage.Ada.Id), ("text", "psst"));
        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "two"));

        var answer = await stage.Bot.CallAsync("conversations.history", ("channel", stage.ChannelId()), ("limit", "15"));

        Assert.Equal(["two", "one"], answer.Body!["messages"]!.AsArray().Select(message => message!["text"]!.ToString()));
    }

    [Fact]
    public async Task History_begins_where_it_is_told_to()
    {
        await using var stage = await Stage.OpenAsync();
        var first = await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "one"));
        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "two"));

        var answer = await stage.Bot.CallAsync(
            "conversations.history", ("channel", stage.ChannelId()), ("oldest", first.Body!["ts"]!.ToString()));

        Assert.Equal("two", Assert.Single(answer.Body!["messages"]!.AsArray())!["text"]!.ToString());
    }

    [Fact]
    public async Task History_of_a_sold_app_is_read_once_a_minute()
    {
        await using var stage = await Stage.OpenAsync(new() { LimitsHistory = true });

        var first = await stage.Bot.CallAsync("conversations.history", ("channel", stage.ChannelId()));
        var second = await stage.Bot.CallAsync("conversations.history", ("channel", stage.ChannelId()));

        Assert.True(first.Ok);
        Assert.Equal((429, TimeSpan.FromMinutes(1)), (second.Status, second.RetryAfter));
    }

    [Fact]
    public async Task Replies_stand_under_their_message()
    {
        await using var stage = await Stage.OpenAsync();
        var ts = (await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "x"))).Body!["ts"]!.ToString();
        await stage.Bot.CallAsync("chat.postMessage", ("channel", stage.ChannelId()), ("text", "below"), ("thread_ts", ts));

        var replies = await stage.Bot.CallAsync("conversations.replies", ("channel", stage.ChannelId()), ("ts", ts));
        var channel = await stage.Bot.CallAsync("conversations.history", ("channel", stage.ChannelId()));

        Assert.Equal(["x", "below"], replies.Body!["messages"]!.AsArray().Select(message => message!["text"]!.ToString()));
        Assert.Equal(1, (int)Assert.Single(channel.Body!["messages"]!.AsArray())!["reply_count"]!);
    }

    [Fact]
    public async Task A_list_comes_in_pages()
    {
        await using var stage = await Stage.OpenAsync();

        var first = await stage.Bot.CallAsync("conversations.list", ("limit", "2"));
        var cursor = first.Body!["response_metadata"]!["next_cursor"]!.ToString();
        var second = await stage.Bot.CallAsync("conversations.list", ("limit", "2"), ("cursor", cursor));

        Assert.Equal((2, 1), (first.Body["channels"]!.AsArray().Count, second.Body!["channels"]!.AsArray().Count));
        Assert.Equal("", second.Body["response_metadata"]!["next_cursor"]!.ToString());
    }

    [Theory]
    [InlineData("conversations.list", "cursor", "nonsense", "invalid_cursor")]
    [InlineData("conversations.list", "limit", "0", "invalid_limit")]
    [InlineData("conversations.list", "types", "rooms", "invalid_types")]
    [InlineData("users.info", "user", "U0NOBODY", "user_not_found")]
    [InlineData("usergroups.users.list", "usergroup", "S0NONE", "no_such_subteam")]
    [InlineData("conversations.info", "channel", "C0NONE", "channel_not_found")]
    [InlineData("conversations.open", "users", "U0NOBODY", "user_not_found")]
    public async Task A_wrong_question_is_refused(string method, string name, string value, string error)
    {
        await using var stage = await Stage.OpenAsync();

        Assert.Equal(error, (await stage.Bot.CallAsync(method, (name, value))).Error);
    }

    [Fact]
    public async Task A_person_is_described_with_zone_and_rights()
    {
        await using var stage = await Stage.OpenAsync(prepare: world => world.Member("guido").TimeZone = "Asia/Kolkata");

        var user = (await stage.Bot.CallAsync("users.info", ("user", stage.Slack.Member("guido").Id))).Body!["user"]!;

        Assert.Equal(("Asia/Kolkata", 19_800), (user["tz"]!.ToString(), (int)user["tz_offset"]!));
        Assert.True((bool)user["is_admin"]!);
        Assert.Equal("guido", user["profile"]!["display_name"]!.ToString());
    }

    [Fact]
    public async Task A_stranger_of_a_shared_channel_is_told_apart()
    {
        await using var stage = await Stage.OpenAsync(prepare: world =>
        {
            var other = world.AddWorkspace("Elsewhere");
            world.AddMember(other, "eve");
            world.AddMember(other, "mallory");
            world.Share(world.Channel(Stage.Daily), other);
            world.Leave(world.Channel(Stage.Daily), world.Member("mallory"));
        });

        var eve = await stage.Bot.CallAsync("users.info", ("user", stage.Slack.World.Member("eve").Id));
        var mallory = await stage.Bot.CallAsync("users.info", ("user", stage.Slack.World.Member("mallory").Id));

        Assert.True((bool)eve.Body!["user"]!["is_stranger"]!);
        Assert.Null(eve.Body["user"]!["is_admin"]);
        Assert.Equal("user_not_found", mallory.Error);
    }

    [Fact]
    public async Task A_channel_says_whether_the_bot_is_in_it()
    {
        await using var stage = await Stage.OpenAsync(prepare: world => world.AddChannel(world.Workspaces[0], "open", hasBot: false));

        var channels = await Task.WhenAll(((string[])["open", Stage.Daily]).Select(
            async name => (await stage.Bot.CallAsync("conversations.info", ("channel", stage.ChannelId(name)))).Body!["channel"]!));

        Assert.Equal([false, true], channels.Select(channel => (bool)channel["is_member"]!));
    }

    [Fact]
    public async Task Who_the_bot_is()
    {
        await using var stage = await Stage.OpenAsync();

        var me = (await stage.Bot.CallAsync("auth.test")).Body!;
        var members = (await stage.Bot.CallAsync("conversations.members", ("channel", stage.ChannelId()))).Body!["members"]!.AsArray();

        Assert.Equal(stage.Slack.World.Workspaces[0].Id, me["team_id"]!.ToString());
        Assert.Contains(members, member => member!.ToString() == me["user_id"]!.ToString());
        Assert.StartsWith("B", me["bot_id"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_shared_after_its_bytes_have_come()
    {
        await using var stage = await Stage.OpenAsync();
        var address = (await stage.Bot.CallAsync("files.getUploadURLExternal", ("filename", "a.png"), ("length", "3"), ("alt_txt", "A chart"))).Body!;
        var files = new JsonArray(new JsonObject { ["id"] = address["file_id"]!.ToString(), ["title"] = "Week 47" }).ToJsonString();

        var early = await stage.Bot.CallAsync("files.completeUploadExternal", ("files", files), ("channel_id", stage.ChannelId()));
        using var bytes = new ByteArrayContent([1, 2, 3]);
        var put = await stage.Bot.SendAsync(HttpMethod.Post, address["upload_url"]!.ToString(), bytes, token: null);
        await stage.Bot.CallAsync("files.completeUploadExternal", ("files", files), ("channel_id", stage.ChannelId()));

        Assert.Equal(("file_not_found", "OK - 3"), (early.Error, put.Text));
        Assert.Equal("Week 47\nA chart", Assert.Single(stage.Slack.Channel(Stage.Daily).Messages).Words);
    }
}
