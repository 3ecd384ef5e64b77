using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Discord.Posting;
using PyPrepBot.Tests.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Posting;

public sealed class ChannelPostsTests : IDisposable
{
    private static readonly ChannelRef Room = new(Platform.Discord, "10", "20");
    private static readonly ChatMessage Words = new("Words", new Paragraph("Words"));

    private readonly RestStage _stage = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "R12")]
    public async Task The_same_key_makes_the_same_nonce_and_another_another()
    {
        foreach (var key in (string[])["monday", "monday", "tuesday"])
        {
            _stage.Discord.Answers(200, """{"id":"30"}""");
            await PostAsync(new PostKey(key));
        }

        var nonces = _stage.Seen.Select(seen => JsonNode.Parse(seen.Body)!).ToList();
        Assert.Equal(nonces[0]["nonce"]!.ToString(), nonces[1]["nonce"]!.ToString());
        Assert.NotEqual(nonces[0]["nonce"]!.ToString(), nonces[2]["nonce"]!.ToString());
        Assert.All(nonces, body => Assert.True((bool)body["enforce_nonce"]! && body["nonce"]!.ToString().Length <= 25));
    }

    [Theory, Trait("Row", "R13")]
    [InlineData(true, "monday", false)]
    [InlineData(false, "monday", true)]
    [InlineData(true, "tuesday", true)]
    public async Task A_post_that_may_have_arrived_is_looked_for_among_the_bots_own(bool isOurs, string key, bool isPosted)
    {
        var (bot, mark) = (isOurs ? "true" : "false", PostNonce.MarkOf("monday"));
        var found = $$"""[{"id":"29","author":{"id":"1","bot":{{bot}}},"components":[{"type":17,"id":{{mark}}}]}]""";
        _stage.Discord.Answers(200, found).Answers(200, """{"id":"30"}""");

        var posted = await PostAsync(new PostKey(key, MayHaveArrived: true));

        Assert.Equal((isPosted ? "30" : "29", isPosted ? 2 : 1), (posted.Id, _stage.Seen.Count));
    }

    [Fact, Trait("Row", "R13")]
    public async Task The_mark_stands_in_the_message()
    {
        _stage.Discord.Answers(200, """{"id":"30"}""");

        await PostAsync(new PostKey("monday"));

        Assert.Equal(PostNonce.MarkOf("monday"), (int)JsonNode.Parse(_stage.Seen[0].Body)!["components"]![0]!["id"]!);
    }

    [Theory]
    [InlineData(201, 0, "29")]
    [InlineData(400, 160004, "29")]
    [InlineData(403, 50013, "20")]
    [InlineData(403, 50001, "20")]
    [InlineData(404, 10008, "20")]
    public async Task A_reveal_goes_to_the_thread_or_else_to_the_channel(int status, int code, string place)
    {
        _stage.Discord.Answers(status, $$"""{"code":{{code}},"message":"x","id":"29"}""").Answers(200, """{"id":"30"}""");

        var posted = await PostAsync(new PostKey("reveal"), new MessageRef(Room, "29"));

        Assert.Equal(place, posted.Channel.Id);
        Assert.Equal($"POST /api/v10/channels/{place}/messages", _stage.Seen[1].Call);
    }

    [Theory, Trait("Row", "R14"), Trait("Row", "R15"), Trait("Row", "M14")]
    [InlineData(403, 50001, PostRefusal.MissingPermission, "View Channel")]
    [InlineData(403, 50013, PostRefusal.MissingPermission, "Send Messages")]
    [InlineData(404, 10003, PostRefusal.ChannelGone, "not there any more")]
    [InlineData(400, 40058, PostRefusal.Unsuitable, "takes no messages")]
    [InlineData(400, 50083, PostRefusal.Unsuitable, "locked")]
    [InlineData(400, 160005, PostRefusal.Unsuitable, "locked")]
    [InlineData(400, 50035, PostRefusal.Unsuitable, "found fault")]
    public async Task A_refusal_that_will_not_pass_is_one_in_words(int status, int code, PostRefusal reason, string detail)
    {
        _stage.Discord.Answers(status, $$"""{"code":{{code}},"message":"No."}""");

        var refused = await Assert.ThrowsAsync<PostRefusedException>(() => PostAsync(new PostKey("monday")));

        Assert.Equal(reason, refused.Reason);
        Assert.Contains(detail, refused.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50007)]
    [InlineData(50278)]
    public async Task Whoever_takes_no_private_messages_is_asked_again_a_day_later(int code)
    {
        var people = new PrivateMessages(_stage.Rest, _stage.Time);
        var ada = new UserRef(Platform.Discord, "40", "Ada");
        _stage.Discord.Answers(200, """{"id":"50"}""").Answers(403, $$"""{"code":{{code}},"message":"No."}""")
            .Answers(200, """{"id":"50"}""").Answers(200, """{"id":"60"}""");

        var first = await people.SendAsync(ada, Words, "a", Stop);
        var second = await people.SendAsync(ada, Words, "b", Stop);
        var asked = _stage.Seen.Count;
        _stage.Time.Advance(TimeSpan.FromDays(1));
        var third = await people.SendAsync(ada, Words, "c", Stop);

        Assert.Equal((false, false, 2, true), (first, second, asked, third));
    }

    public void Dispose() => _stage.Dispose();

    private Task<MessageRef> PostAsync(PostKey key, MessageRef? under = null) =>
        new ChannelPosts(_stage.Rest, NullLogger<ChannelPosts>.Instance).PostAsync(Room, Words, under, key, Stop);
}
