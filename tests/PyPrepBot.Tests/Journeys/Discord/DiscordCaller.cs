using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Tests.Discord.Http;

namespace PyPrepBot.Tests.Journeys.Discord;

/// <summary>Calls the bot's own web server, as Discord does where an endpoint is set.</summary>
internal sealed class DiscordCaller(DiscordStudy study) : IDisposable
{
    public static IReadOnlyDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>
    {
        ["Urls"] = "http://127.0.0.1:0",
        ["Discord:Mode"] = "Http",
        ["Discord:PublicKey"] = SigningKey.Public,
    };

    private readonly HttpClient _http = new() { BaseAddress = study.Door };

    public static JsonObject Interaction(string kind, string id, Action<JsonObject> change)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Payloads", "Discord", $"{kind}.json");
        var interaction = (JsonObject)JsonNode.Parse(File.ReadAllText(file))!;
        interaction["id"] = id;
        change(interaction);
        return interaction;
    }

    public Task<(int Status, string Body)> SendAsync(JsonObject interaction) => SendAsync(interaction.ToJsonString());

    /// <param name="signature">Makes another signature of the right one; null for none.</param>
    public async Task<(int Status, string Body)> SendAsync(
        string text, DateTimeOffset? signedAt = null, Func<string, string?>? signature = null)
    {
        var body = Encoding.UTF8.GetBytes(text);
        var timestamp = (signedAt ?? study.Clock.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signed = SigningKey.Sign(timestamp, body);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/discord/interactions") { Content = new ByteArrayContent(body) };
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        if ((signature is null ? signed : signature(signed)) is { } shown)
        {
            request.Headers.Add("X-Signature-Ed25519", shown);
        }

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.Length == 0 || response.Content.Headers.ContentType?.MediaType == "application/json");
        return ((int)response.StatusCode, answer);
    }

    public void Dispose() => _http.Dispose();
}
