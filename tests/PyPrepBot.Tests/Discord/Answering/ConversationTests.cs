using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Features;
using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Tests.Discord.Protocol.Rest;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Discord.Answering;

public sealed class ConversationTests : IDisposable
{
    private static readonly Reply Words = Reply.Ephemeral(new ChatMessage("Words", new Paragraph("Words")));
    private static readonly Reply Form = Reply.Form(new Modal(new ActionId("x"), "Title", [], [new TextField("f", "Field")]));

    private readonly RestStage _stage = new();
    private readonly KeptAnswers _first = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "I16")]
    public async Task Suggestions_that_failed_are_none()
    {
        await HoldAsync("autocomplete", Task.FromResult(Words));

        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", _first.All.Single().ToJsonString());
    }

    [Fact, Trait("Row", "I16")]
    public async Task Suggestions_that_are_late_are_none_and_are_not_promised()
    {
        var slow = new TaskCompletionSource<Reply>();
        var holding = HoldAsync("autocomplete", slow.Task);

        await Passing.UntilAsync(_stage.Time, TimeSpan.FromMilliseconds(100), () => holding.IsCompleted);

        Assert.Equal("""{"type":8,"data":{"choices":[]}}""", _first.All.Single().ToJsonString());
    }

    [Fact, Trait("Row", "I21"), Trait("Row", "I23")]
    public async Task A_form_in_answer_to_a_form_becomes_an_apology()
    {
        await HoldAsync("form-labels", Task.FromResult(Form));

        Assert.Equal(4, (int)_first.All.Single()["type"]!);
        Assert.Contains("cannot be shown here", _first.All[0].ToJsonString(), StringComparison.Ordinal);
    }

    [Fact, Trait("Row", "I21")]
    public async Task A_route_that_may_open_a_form_is_never_promised()
    {
        var slow = new TaskCompletionSource<Reply>();
        var holding = HoldAsync("button", slow.Task, wire => wire["data"]!["custom_id"] = "v1|ans-open|2026-11-23");

        _stage.Time.Advance(TimeSpan.FromSeconds(10));
        var early = _first.All.Count;
        slow.SetResult(Form);
        await holding;

        Assert.Equal((0, 9), (early, (int)_first.All.Single()["type"]!));
    }

    [Fact, Trait("Row", "G15")]
    public async Task What_comes_twice_is_answered_once()
    {
        var conversation = Conversation();
        foreach (var _ in Enumerable.Range(0, 2))
            await conversation.HoldAsync(Wire("button"), _stage.Time.GetUtcNow(), _first, (_, _) => Task.FromResult(Words), Stop);

        Assert.Single(_first.All);
    }

    [Fact, Trait("Row", "I03")]
    public async Task A_promise_that_did_not_arrive_is_not_kept()
    {
        var (slow, lost) = (new TaskCompletionSource<Reply>(), new KeptAnswers { Arrives = false });
        var holding = Conversation().HoldAsync(Wire("button"), _stage.Time.GetUtcNow(), lost, (_, _) => slow.Task, Stop);
        await Passing.UntilAsync(_stage.Time, TimeSpan.FromMilliseconds(100), () => lost.All.Count == 1);

        slow.SetResult(Words);
        await holding;

        Assert.Empty(_stage.Seen);
    }

    [Fact, Trait("Row", "I09")]
    public async Task A_late_answer_that_is_not_taken_is_left()
    {
        _stage.Discord.Answers(404, """{"code":10008,"message":"Unknown Message"}""");
        var later = new LaterAnswer(_stage.Rest, NullLogger<LaterAnswer>.Instance);

        await later.SendAsync(Wire("button"), Deferral.Ephemeral, Words, Stop);

        Assert.Single(_stage.Seen);
    }

    [Fact]
    public async Task A_late_answer_that_cannot_be_drawn_becomes_an_apology()
    {
        var later = new LaterAnswer(_stage.Rest, NullLogger<LaterAnswer>.Instance);

        await later.SendAsync(Wire("button"), Deferral.Ephemeral, Reply.Ephemeral(new ChatMessage("Nothing to see")), Stop);

        Assert.Contains("cannot be shown here", _stage.Seen.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_added_to_a_promised_update_is_private()
    {
        var later = new LaterAnswer(_stage.Rest, NullLogger<LaterAnswer>.Instance);

        await later.SendAsync(Wire("button", wire => wire["message"]!["flags"] = 64), Deferral.UpdateOriginal, Words, Stop);

        Assert.StartsWith("POST /api/v10/webhooks/", _stage.Seen.Single().Call, StringComparison.Ordinal);
        Assert.Equal(64, (int)JsonNode.Parse(_stage.Seen[0].Body)!["flags"]! & 64);
    }

    public void Dispose() => _stage.Dispose();

    private Task HoldAsync(string payload, Task<Reply> answer, Action<JsonNode>? change = null) => Conversation().HoldAsync(
        Wire(payload, change), _stage.Time.GetUtcNow(), _first, (_, _) => answer, Stop);

    private Conversation Conversation() => new(
        FeatureTable.Routes,
        new LaterAnswer(_stage.Rest, NullLogger<LaterAnswer>.Instance),
        new SeenDeliveries(_stage.Time),
        _stage.Time,
        NullLogger<Conversation>.Instance);

    private static InteractionPayload Wire(string name, Action<JsonNode>? change = null)
    {
        var payload = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", "Discord", $"{name}.json")))!;
        change?.Invoke(payload);
        return payload.Deserialize(IncomingJson.Default.InteractionPayload)!;
    }
}
