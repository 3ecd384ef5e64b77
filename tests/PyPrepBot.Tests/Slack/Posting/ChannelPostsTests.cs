using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack.Posting;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Tests.Slack.Posting;

public sealed class ChannelPostsTests : IDisposable
{
    private const string Posted = """{"ok":true,"channel":"C9DAILY","ts":"1700000000.000100"}""";

    private readonly PostStage _stage = new();

    private static readonly string Found = $$"""
        {"ok":true,"has_more":false,"messages":[
          {"ts":"1700000001.000100","metadata":{{PostMark.Json("another slot")}}},
          {"ts":"1700000000.000100","metadata":{{PostMark.Json("slot")}}}]}
        """;

    [Fact]
    public async Task A_post_carries_its_mark_and_unfolds_no_links()
    {
        _stage.Slack.Answers(Posted);

        var message = await _stage.PostAsync();

        Assert.Equal(new MessageRef(PostStage.Channel, "1700000000.000100"), message);
        Assert.Equal(PostMark.Json("slot"), _stage.Argument(0, "metadata"));
        Assert.Equal(("false", null), (_stage.Argument(0, "unfurl_links"), _stage.Argument(0, "thread_ts")));
    }

    [Fact, Trait("Row", "D19")]
    public async Task A_message_is_where_Slack_says_that_it_went()
    {
        _stage.Slack.Answers("""{"ok":true,"channel":"D5ADA","ts":"1700000000.000100"}""");

        Assert.Equal("D5ADA", (await _stage.PostAsync()).Channel.Id);
    }

    [Fact]
    public async Task A_reveal_goes_into_the_thread_of_its_card()
    {
        _stage.Slack.Answers(Posted);

        await _stage.PostAsync(under: new MessageRef(PostStage.Channel, "1600000000.000100"));

        Assert.Equal("1600000000.000100", _stage.Argument(0, "thread_ts"));
    }

    [Fact, Trait("Row", "D6"), Trait("Row", "D8")]
    public async Task A_post_that_arrived_although_nobody_heard_of_it_is_found_again()
    {
        _stage.Slack.Answers(Found);

        var message = await _stage.PostAsync(mayHaveArrived: true);

        Assert.Equal(("1700000000.000100", "conversations.history"), (message.Id, Assert.Single(_stage.Methods)));
        Assert.Equal(("15", "true"), (_stage.Argument(0, "limit"), _stage.Argument(0, "include_all_metadata")));
    }

    [Fact]
    public async Task A_reveal_is_looked_for_in_its_thread()
    {
        _stage.Slack.Answers(Found);

        await _stage.PostAsync(mayHaveArrived: true, under: new MessageRef(PostStage.Channel, "1600000000.000100"));

        Assert.Equal(("conversations.replies", "1600000000.000100"), (Assert.Single(_stage.Methods), _stage.Argument(0, "ts")));
    }

    [Fact, Trait("Row", "D6")]
    public async Task What_is_not_found_is_sent_once_more_and_then_given_up()
    {
        _stage.Slack.Answers("", 502);
        await Assert.ThrowsAsync<SlackUnreachableException>(() => _stage.PostAsync());
        _stage.Slack.Answers("""{"ok":true,"messages":[]}""").Answers("", 502);
        await Assert.ThrowsAsync<SlackUnreachableException>(() => _stage.PostAsync(mayHaveArrived: true));
        _stage.Slack.Answers("""{"ok":true,"messages":[]}""");

        var refused = await Assert.ThrowsAsync<PostRefusedException>(() => _stage.PostAsync(mayHaveArrived: true));

        Assert.Equal(PostRefusal.Unclear, refused.Reason);
        Assert.Equal(2, _stage.Methods.Count(method => method == "chat.postMessage"));
    }

    [Theory, Trait("Row", "D7")]
    [InlineData("""{"ok":false,"error":"missing_scope","needed":"channels:history","provided":"chat:write"}""")]
    [InlineData("""{"ok":true,"has_more":true,"messages":[]}""")]
    public async Task Where_nobody_can_look_nothing_is_sent_a_second_time(string history)
    {
        _stage.Slack.Answers(history);

        var refused = await Assert.ThrowsAsync<PostRefusedException>(() => _stage.PostAsync(mayHaveArrived: true));

        Assert.Equal(PostRefusal.Unclear, refused.Reason);
        Assert.DoesNotContain("chat.postMessage", _stage.Methods);
    }

    [Fact]
    public async Task What_Slack_surely_did_not_take_is_sent_again_without_a_look()
    {
        _stage.Slack.Throws(new HttpRequestException(HttpRequestError.ConnectionError));
        for (var again = 0; again < 5; again++)
        {
            _stage.Slack.Throws(new HttpRequestException(HttpRequestError.ConnectionError));
        }

        await Assert.ThrowsAsync<SlackUnreachableException>(() => _stage.PostAsync());
        _stage.Slack.Answers(Posted);
        await _stage.PostAsync(mayHaveArrived: true);

        Assert.DoesNotContain("conversations.history", _stage.Methods);
    }

    [Theory]
    [InlineData("not_in_channel", PostRefusal.MissingPermission, "/invite @PyPrepBot")]
    [InlineData("channel_not_found", PostRefusal.ChannelGone, "not there any more")]
    [InlineData("is_archived", PostRefusal.Unsuitable, "archived")]
    [InlineData("restricted_action", PostRefusal.MissingPermission, "rule of the workspace")]
    [InlineData("account_inactive", PostRefusal.MissingPermission, "installed")]
    [InlineData("msg_too_long", PostRefusal.Unsuitable, "msg_too_long")]
    public async Task A_refusal_says_what_is_to_be_mended(string error, PostRefusal reason, string words)
    {
        _stage.Slack.Fails(error);

        var refused = await Assert.ThrowsAsync<PostRefusedException>(() => _stage.PostAsync());

        Assert.Equal(reason, refused.Reason);
        Assert.Contains(words, refused.Detail, StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "D15")]
    public async Task Blocks_that_Slack_does_not_take_are_said_in_plain_words_once()
    {
        _stage.Slack.Fails("invalid_blocks").Answers(Posted);

        await _stage.PostAsync();

        Assert.Equal(["chat.postMessage", "chat.postMessage"], _stage.Methods);
        Assert.Equal((null, "Today's challenge"), (_stage.Argument(1, "blocks"), _stage.Argument(1, "text")));
    }

    [Fact, Trait("Row", "D23")]
    public async Task A_change_sends_text_and_blocks_and_leaves_the_mark_alone()
    {
        await _stage.EditAsync("1700000000.000100");

        Assert.NotNull(_stage.Argument(0, "blocks"));
        Assert.Equal(("Today's challenge", null), (_stage.Argument(0, "text"), _stage.Argument(0, "metadata")));
    }

    [Fact, Trait("Row", "C18")]
    public async Task A_message_that_is_gone_is_told_as_gone()
    {
        _stage.Slack.Fails("message_not_found");

        var refused = await Assert.ThrowsAsync<PostRefusedException>(() => _stage.EditAsync("1700000000.000100"));

        Assert.Equal(PostRefusal.ChannelGone, refused.Reason);
    }

    [Fact]
    public async Task Where_the_bot_is_not_installed_nothing_is_called()
    {
        using var elsewhere = new PostStage(token: null);

        await Assert.ThrowsAsync<PostRefusedException>(() => elsewhere.PostAsync());

        Assert.Empty(elsewhere.Slack.Seen);
    }

    public void Dispose() => _stage.Dispose();
}
