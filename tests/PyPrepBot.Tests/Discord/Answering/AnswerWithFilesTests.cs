using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Features;
using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Tests.Discord.Protocol.Rest;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Answering;

public sealed class AnswerWithFilesTests : IDisposable
{
    private readonly RestStage _stage = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_small_file_goes_with_the_first_answer()
    {
        var first = new KeptAnswers();

        await HoldAsync(first, With(500));

        Assert.Equal((4, "export.csv"), ((int)first.All.Single()["type"]!, first.Files.Single().Name));
        Assert.Empty(_stage.Seen);
    }

    [Theory]
    [InlineData(1000, 5000)]
    [InlineData(0, 1)]
    public async Task A_file_that_the_first_answer_cannot_carry_follows_a_promise(int carried, int length)
    {
        var first = new KeptAnswers { MostFileBytes = carried };

        await HoldAsync(first, With(length));

        Assert.Equal("""{"type":5,"data":{"flags":64}}""", first.All.Single().ToJsonString());
        Assert.StartsWith("PATCH /api/v10/webhooks/", _stage.Seen.Single().Call, StringComparison.Ordinal);
        Assert.Contains("name=\"files[0]\"; filename=\"export.csv\"", _stage.Seen[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_promised_a_file_that_Discord_refuses_reads_the_words_and_why_there_is_none()
    {
        _stage.Discord.Answers(413, """{"code":40005,"message":"Request entity too large"}""");

        await HoldAsync(new KeptAnswers { MostFileBytes = 0 }, With(10));

        Assert.Equal(2, _stage.Seen.Count);
        Assert.Contains("Here it is", _stage.Seen[1].Body, StringComparison.Ordinal);
        Assert.Contains("did not take the file", _stage.Seen[1].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("files[0]", _stage.Seen[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_answer_that_is_refused_with_its_file_is_given_without()
    {
        var first = new KeptAnswers { Arrives = false };

        await HoldAsync(first, With(10));

        Assert.Equal([false, true], first.All.Select(answer => answer.ToJsonString().Contains("did not take the file", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_is_too_large_for_every_platform_becomes_an_apology()
    {
        var first = new KeptAnswers();

        await HoldAsync(first, With(ChatFile.MostBytes + 1));

        Assert.Contains("cannot be shown here", first.All.Single().ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_file_is_logged()
    {
        _stage.Discord.Answers(413, """{"code":40005,"message":"Request entity too large"}""");

        await HoldAsync(new KeptAnswers { MostFileBytes = 0 }, With(10));

        Assert.NotEmpty(_stage.Lines);
        Assert.DoesNotContain(_stage.Lines, line => line.Contains("export", StringComparison.Ordinal) || line.Contains("Here it is", StringComparison.Ordinal));
    }

    public void Dispose() => _stage.Dispose();

    private static Reply With(int length) =>
        Reply.Ephemeral(new ChatMessage("Here it is", new Paragraph("Here it is")) { Files = [new ChatFile("export.csv", new byte[length])] });

    private Task HoldAsync(KeptAnswers first, Reply reply)
    {
        var later = new LaterAnswer(_stage.Rest, new ListLogger<LaterAnswer>(_stage.Lines));
        var conversation = new Conversation(
            FeatureTable.Routes, later, new SeenDeliveries(_stage.Time), _stage.Time, NullLogger<Conversation>.Instance);
        var wire = JsonSerializer.Deserialize(
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Payloads", "Discord", "command.json")), IncomingJson.Default.InteractionPayload)!;
        return conversation.HoldAsync(wire, _stage.Time.GetUtcNow(), first, (_, _) => Task.FromResult(reply), Stop);
    }
}
