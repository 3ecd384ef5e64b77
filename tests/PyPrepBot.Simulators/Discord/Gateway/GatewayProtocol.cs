using System.Text.Json;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;

namespace PyPrepBot.Simulators.Discord.Gateway;

/// <summary>What the gateway does with what the bot sends.</summary>
/// <remarks>https://discord.com/developers/docs/events/gateway</remarks>
internal static class GatewayProtocol
{
    private const int SendsPerMinute = 120;
    private const long AllIntents = (1L << 29) - 1;
    private const int Privileged = (1 << 1) | (1 << 8) | (1 << 15);

    public static void Take(Simulation simulation, GatewayConnection connection, string? text)
    {
        if (IsTooFast(simulation, connection))
            Refuse(simulation, connection, 4008, "You are being rate limited.");
        else if (text is null || Parse(text) is not { } frame || frame["op"] is null)
            Refuse(simulation, connection, 4002, "Error while decoding payload.");
        else
            Act(simulation, connection, (int)frame["op"].Or(-1), frame);
    }

    private static void Act(Simulation simulation, GatewayConnection connection, int operation, JsonObject frame)
    {
        var unknown = frame.Select(field => field.Key).Where(key => key is not ("op" or "d" or "s" or "t"))
            .Select(key => $"unknown field {key}");
        simulation.Recorder.Add("in", "gateway", $"{operation}", Redacted(frame["d"]), violations: unknown);
        var data = frame["d"] as JsonObject;
        switch (operation)
        {
            case 1:
                Beat(simulation, connection, frame["d"]);
                break;
            case 2 when connection.Session is null && data is not null:
                Identify(simulation, connection, data);
                break;
            case 6 when connection.Session is null && data is not null:
                Resume(simulation, connection, data);
                break;
            case 2 or 6 when data is null:
                Refuse(simulation, connection, 4002, "Error while decoding payload.");
                break;
            case 2 or 6:
                Refuse(simulation, connection, 4005, "Already authenticated.");
                break;
            case 3 or 4 or 8 or 31 or 43 when connection.Session is not null:
                break;
            case 3 or 4 or 8 or 31 or 43:
                Refuse(simulation, connection, 4003, "Not authenticated.");
                break;
            default:
                Refuse(simulation, connection, 4001, "Unknown opcode.");
                break;
        }
    }

    private static void Beat(Simulation simulation, GatewayConnection connection, JsonNode? sequence)
    {
        if (sequence is not null && sequence.Or(-1) is var number
            && (number < 0 || number > (connection.Session?.Sequence ?? int.MaxValue)))
            simulation.Recorder.Violation($"a heartbeat with the sequence {sequence}");
        if (!simulation.Faults.AcksStopped)
            connection.Send(11, null);
    }

    private static void Identify(Simulation simulation, GatewayConnection connection, JsonObject data)
    {
        var intents = data["intents"].Or(-1);
        var shard = data["shard"] as JsonArray;
        if (!simulation.Sessions.Starts.Take())
            ResetToken(simulation, connection);
        else if (data["token"]?.ToString() != simulation.World.Application.Token)
            Refuse(simulation, connection, 4004, "Authentication failed.");
        else if (data["properties"] is not JsonObject)
            Refuse(simulation, connection, 4002, "Error while decoding payload.");
        else if (intents is < 0 or > AllIntents)
            Refuse(simulation, connection, 4013, "Invalid intent(s).");
        else if ((intents & Privileged & ~simulation.World.Application.PrivilegedIntents) != 0)
            Refuse(simulation, connection, 4014, "Disallowed intent(s).");
        else if (shard is not null && (shard.Count != 2 || shard[0].Or(-1) < 0 || shard[0].Or(-1) >= shard[1].Or(0)))
            Refuse(simulation, connection, 4010, "Invalid shard.");
        else if ((shard?[1].Or(1) ?? 1) < simulation.Options.Shards)
            Refuse(simulation, connection, 4011, "Sharding required.");
        else if (!simulation.Sessions.Starts.Paced(shard?[0].Or(0) ?? 0))
            Invalid(simulation, connection, "an identify too soon after the last one");
        else
            Welcome(simulation, connection, (int)intents);
    }

    private static void Welcome(Simulation simulation, GatewayConnection connection, int intents)
    {
        connection.Session = simulation.Sessions.Create(intents);
        connection.Session.Connection = connection;
        if (!simulation.Faults.ReadyHeld)
            simulation.Sessions.Greet(connection.Session);
    }

    private static void Resume(Simulation simulation, GatewayConnection connection, JsonObject data)
    {
        if (data["token"]?.ToString() != simulation.World.Application.Token)
        {
            Refuse(simulation, connection, 4004, "Authentication failed.");
            return;
        }

        var last = data["seq"].Or(-1);
        if (simulation.Sessions.Resume(data["session_id"]?.ToString() ?? "") is not { } session)
        {
            connection.Send(9, false);
            return;
        }

        if (last < 0 || last > session.Sequence)
        {
            Refuse(simulation, connection, 4007, "Invalid seq.");
            return;
        }

        session.Connection?.Abort();
        (session.Connection, session.LostAt, connection.Session) = (connection, null, session);
        foreach (var (_, frame) in session.Sent.Where(sent => sent.Sequence > last).ToList())
            connection.SendRaw(frame);
        if (!simulation.Faults.ReadyHeld)
            simulation.Sessions.Dispatch(session, "RESUMED", []);
    }

    // The documented end of the daily limit: every session dies and the token is replaced.
    private static void ResetToken(Simulation simulation, GatewayConnection connection)
    {
        simulation.World.Application.Token += ".reset";
        Refuse(simulation, connection, 4004, "Authentication failed.");
        simulation.Sessions.ForgetAll();
    }

    private static void Invalid(Simulation simulation, GatewayConnection connection, string why)
    {
        simulation.Recorder.Violation(why);
        connection.Send(9, false);
    }

    private static void Refuse(Simulation simulation, GatewayConnection connection, int code, string reason)
    {
        simulation.Recorder.Violation($"gateway {code}: {reason}");
        connection.Close(code, reason);
    }

    private static bool IsTooFast(Simulation simulation, GatewayConnection connection)
    {
        var now = simulation.Time.GetUtcNow();
        while (connection.Sends.TryPeek(out var first) && now - first >= TimeSpan.FromMinutes(1))
            connection.Sends.Dequeue();
        connection.Sends.Enqueue(now);
        return connection.Sends.Count > SendsPerMinute;
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? Redacted(JsonNode? data)
    {
        if (data is not JsonObject json || !json.ContainsKey("token"))
            return data;
        var copy = (JsonObject)json.DeepClone();
        copy["token"] = "***";
        return copy;
    }
}
