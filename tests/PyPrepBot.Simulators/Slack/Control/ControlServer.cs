using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Control;

/// <summary>What the page and scripts talk to: /sim/….</summary>
internal sealed class ControlServer(Simulation simulation, SlackSimulator slack)
{
    public const string Base = "/sim/";

    public async Task HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        // A page of somebody else must not play with it: browsers send no JSON across origins without asking first.
        if (context.Request.Method == "POST" && !context.Request.HasJsonContentType())
        {
            context.Response.StatusCode = 415;
            return;
        }

        var answer = await AnswerAsync(context.Request, cancellation);
        if (answer is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.StatusCode = answer is JsonObject json && json.ContainsKey("error") ? 400 : 200;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.ToJsonString(), cancellation);
    }

    private async Task<JsonNode?> AnswerAsync(HttpRequest request, CancellationToken cancellation)
    {
        var name = request.Path.Value![Base.Length..];
        try
        {
            if (request.Method == "GET")
                return Read(name, request.Query);
            if (await JsonNode.ParseAsync(request.Body, cancellationToken: cancellation) is not JsonObject asked)
                return Error("A JSON object is needed.");
            return name switch
            {
                "fault" => Fault(asked),
                "deliver" => Deliver(asked),
                _ => StateWriter.Write(await ControlActs.RunAsync(name, slack, asked, cancellation)),
            };
        }
        catch (Exception error) when (error is InvalidOperationException or TimeoutException or JsonException or FormatException)
        {
            return Error(error.Message);
        }
    }

    private JsonNode? Read(string name, IQueryCollection query)
    {
        lock (simulation.World.Gate)
        {
            return name switch
            {
                "change" => new JsonObject { ["change"] = simulation.World.Changes, ["online"] = StateWriter.Online(simulation) },
                "state" => StateWriter.Write(simulation, Member(query)),
                "commands" => Json.Strings(simulation.Options.Commands),
                "shortcuts" => Json.List(simulation.Options.Shortcuts.Select(one => new JsonObject
                {
                    ["name"] = one.Name, ["callback_id"] = one.CallbackId, ["on_message"] = one.IsOnMessage,
                })),
                "settings" => Settings(),
                "transcript" => Transcript(query),
                "acks" => Json.List(simulation.Deliveries.Acks.Select(ack => JsonSerializer.SerializeToNode(ack))),
                "faults" => Json.Strings(FaultKinds.Names),
                _ => null,
            };
        }
    }

    // For a script that plays the app; whoever reads this has the machine already.
    private JsonObject Settings() => new()
    {
        ["bot_token"] = slack.BotToken, ["app_token"] = slack.AppToken, ["signing_secret"] = slack.SigningSecret,
        ["client_id"] = simulation.World.App.ClientId, ["client_secret"] = simulation.World.App.ClientSecret,
        ["api"] = slack.ApiBaseUrl.ToString(),
    };

    private SlackUser Member(IQueryCollection query) =>
        query["as"].ToString() is { Length: > 0 } name ? simulation.World.Member(name) : simulation.World.Users.First();

    private JsonArray Transcript(IQueryCollection query)
    {
        var after = int.TryParse(query["after"], CultureInfo.InvariantCulture, out var number) ? number : -1;
        return Json.List(simulation.Recorder.Entries.Where(entry => entry.Number > after)
            .Select(entry => JsonSerializer.SerializeToNode(entry)));
    }

    private JsonObject Fault(JsonObject asked)
    {
        if (FaultKinds.Find(ControlActs.Text(asked, "kind")) is not { } act)
            return Error("There is no such fault; GET /sim/faults lists them.");
        act(slack.Faults, asked);
        return [];
    }

    private JsonObject Deliver(JsonObject asked)
    {
        slack.DeliverTo(new Uri(ControlActs.Text(asked, "url")));
        return [];
    }

    private static JsonObject Error(string message) => new() { ["error"] = message };
}
