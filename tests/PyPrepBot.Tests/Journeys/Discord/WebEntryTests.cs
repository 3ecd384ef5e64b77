using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys.Discord;

public sealed partial class WebEntryTests
{
    private const string Ping = """{"type":1}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, Trait("Row", "H02"), Trait("Row", "H03")]
    [InlineData(Ping)]
    [InlineData("{ \"type\" :\n 1 , \"application_id\":\"\\u0031\" }")]
    public async Task A_ping_is_ponged(string ping)
    {
        await using var study = await OpenAsync();
        using var discord = new DiscordCaller(study);

        Assert.Equal((200, """{"type":1}"""), await discord.SendAsync(ping));
    }

    [Fact, Trait("Row", "H01")]
    public async Task Whoever_is_not_discord_is_turned_away_unread()
    {
        await using var study = await OpenAsync();
        using var discord = new DiscordCaller(study);

        (int, string)[] answers =
        [
            await discord.SendAsync(Ping, signature: _ => null),
            await discord.SendAsync("no json at all", signature: right => right[..^1]),
            await discord.SendAsync(Ping, signature: right => (right[0] == '0' ? '1' : '0') + right[1..]),
            await discord.SendAsync(Ping, signedAt: study.Clock.GetUtcNow().AddMinutes(-10)),
        ];
        var upper = await discord.SendAsync(Ping, signature: right => right.ToUpperInvariant());

        Assert.All(answers, answer => Assert.Equal((401, ""), answer));
        Assert.Equal(200, upper.Status);
    }

    [Theory]
    [InlineData("no json at all", 400)]
    [InlineData("[]", 400)]
    [InlineData("null", 400)]
    [InlineData("{}", 202)]
    [InlineData("""{"type":2,"id":"1","token":"t","data":{}}""", 200)]
    public async Task What_is_signed_but_makes_no_sense_harms_nobody(string body, int status)
    {
        await using var study = await OpenAsync();
        using var discord = new DiscordCaller(study);

        var (answered, _) = await discord.SendAsync(body);

        Assert.Equal(status, answered);
        Assert.Equal("", study.Errors);
    }

    [Fact, Trait("Row", "H04")]
    public async Task A_challenge_is_asked_for_and_answered_in_the_response_and_once()
    {
        await using var study = await OpenAsync();
        using var discord = new DiscordCaller(study);
        var (status, card) = await discord.SendAsync(Challenge(Id(study)));
        var press = DiscordCaller.Interaction("button", Id(study), button =>
        {
            button["data"]!["custom_id"] = Choice().Match(JsonNode.Parse(card)!.ToJsonString(new() { Encoder = Unescaped })).Value;
            button["message"]!["flags"] = 64;
        });

        var verdict = await discord.SendAsync(press);
        var again = await discord.SendAsync(press);

        var answer = JsonNode.Parse(verdict.Body)!;
        Assert.Equal((200, 200, 4), (status, verdict.Status, (int)answer["type"]!));
        Assert.Equal(64, (int)answer["data"]!["flags"]! & 64);
        Assert.Equal((202, ""), again);
        Assert.True((await PointsAsync(study)) is 1 or 11);
        Assert.Empty(study.Sent("POST", "/interactions/"));
    }

    [Fact]
    public async Task A_slow_answer_over_http_is_promised_in_the_response_and_edited_in_later()
    {
        await using var study = await OpenAsync();
        using var discord = new DiscordCaller(study);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var held = study.HoldsUpTestsOf("1442000000000000030", go.Task);
        var asking = discord.SendAsync(DiscordCaller.Interaction("command", Id(study), command => Named(command, "quiz")));
        await study.UntilAsync(() => asking.IsCompleted, "the answer is promised");

        go.SetResult();
        await held;
        await study.UntilAsync(() => study.Sent("PATCH", "/messages/@original").Count == 1, "the answer follows");

        Assert.Equal((200, """{"type":5,"data":{"flags":64}}"""), await asking);
    }

    [Fact]
    public async Task What_is_too_large_for_an_interaction_is_not_kept_in_memory()
    {
        await using var study = await OpenAsync();
        using var discord = new DiscordCaller(study);

        var (status, _) = await discord.SendAsync(new string(' ', (1 << 20) + 1));

        Assert.Equal(413, status);
    }

    private static System.Text.Encodings.Web.JavaScriptEncoder Unescaped =>
        System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static Task<DiscordStudy> OpenAsync() => DiscordStudy.StartAsync(isSetUp: false, settings: DiscordCaller.Settings);

    private static JsonObject Challenge(string id) => DiscordCaller.Interaction("command", id, command => Named(command, "challenge"));

    private static void Named(JsonObject command, string name)
    {
        command["data"]!["name"] = name;
        ((JsonObject)command["data"]!).Remove("options");
    }

    private static string Id(DiscordStudy study) => study.Discord.World.Ids.Next();

    private static async Task<int> PointsAsync(DiscordStudy study) => (await study.Get<IMemberStore>().FindAsync(
        new GroupId("discord:1442000000000000010"), new MemberId("discord:1442000000000000030"), Stop)).Periods["all"].Points;

    [GeneratedRegex(@"v1\|ans\|[^""]+")]
    private static partial Regex Choice();
}
