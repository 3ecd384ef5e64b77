using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Control;

/// <summary>What the page and scripts talk to: /sim/….</summary>
internal sealed class ControlServer(Simulation simulation, DiscordSimulator discord)
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
                "dismiss" => Dismiss(asked),
                _ => StateWriter.Write(await ControlActs.RunAsync(name, discord, asked, cancellation)),
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
                "change" => new JsonObject { ["change"] = simulation.World.Changes, ["online"] = simulation.Sessions.Ready > 0 },
                "state" => StateWriter.Write(simulation, Member(query)),
                "commands" => StateWriter.Commands(simulation.World, Member(query), Room(query)),
                "transcript" => Transcript(query),
                "faults" => Wire.Strings(FaultKinds.Names),
                _ => null,
            };
        }
    }

    private GuildMember Member(IQueryCollection query) =>
        query["as"].ToString() is { Length: > 0 } name ? simulation.World.Member(name) : simulation.World.Guilds[0].Members[0];

    private SimulatedChannel Room(IQueryCollection query) =>
        query["channel"].ToString() is { Length: > 0 } name ? simulation.World.Channel(name) : simulation.World.Channels[0];

    private JsonArray Transcript(IQueryCollection query)
    {
        var after = int.TryParse(query["after"], CultureInfo.InvariantCulture, out var number) ? number : -1;
        return Wire.List(simulation.Recorder.Entries.Where(entry => entry.Number > after)
            .Select(entry => JsonSerializer.SerializeToNode(entry)!));
    }

    private JsonObject Fault(JsonObject asked)
    {
        if (FaultKinds.Find(ControlActs.Text(asked, "kind")) is not { } act)
            return Error("There is no such fault; GET /sim/faults lists them.");
        act(discord.Faults, asked);
        return [];
    }

    private JsonObject Dismiss(JsonObject asked)
    {
        discord.Member(ControlActs.Text(asked, "as")).DismissesForm();
        return [];
    }

    private static JsonObject Error(string message) => new() { ["error"] = message };
}
