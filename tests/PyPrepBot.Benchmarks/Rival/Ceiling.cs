using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>How much the simulated Discord bears by itself, with the least bot there can be in the same process.</summary>
internal static class Ceiling
{
    private const int Presses = 20_000;
    private const int AtOnce = 32;

    private static readonly byte[] Answer = """{"type":4,"data":{"content":"Pressed","flags":64}}"""u8.ToArray();

    public static async Task MeasureAsync()
    {
        var world = DiscordWorld.StudyGroup(TimeProvider.System);
        await using var discord = await DiscordSimulator.StartAsync(world, TimeProvider.System, null, CancellationToken.None);
        using var ends = new CancellationTokenSource();
        var serving = ServeAsync(discord, ends.Token);
        await discord.UntilAsync(() => discord.ReadySessions > 0, CancellationToken.None);

        var press = new Crowd(discord, Contestant.Bare("")).First;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForAsync(0, Presses, options, async (_, cancellation) =>
        {
            if (await discord.Load.SendAsync(press, cancellation) is null)
            {
                throw new InvalidOperationException("A press was lost.");
            }
        });
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"the simulator takes {Presses / seconds:0} presses a second, {AtOnce} at once, the bot that answers them in the same process"));
        await ends.CancelAsync();
        await serving;
    }

    private static async Task ServeAsync(DiscordSimulator discord, CancellationToken cancellation)
    {
        using var socket = new ClientWebSocket();
        using var handler = new SocketsHttpHandler { ActivityHeadersPropagator = null };
        using var http = new HttpMessageInvoker(handler);
        await socket.ConnectAsync(new Uri($"ws://{discord.Address.Authority}/gateway?v=10&encoding=json"), cancellation);
        var identify = new JsonObject
        {
            ["op"] = 2,
            ["d"] = new JsonObject { ["token"] = discord.Token, ["intents"] = 0, ["properties"] = new JsonObject() },
        };
        await socket.SendAsync(Encoding.UTF8.GetBytes(identify.ToJsonString()), WebSocketMessageType.Text, true, cancellation);
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var length = await ReadAsync(socket, buffer, cancellation);
                _ = RespondAsync(discord, http, Encoding.UTF8.GetString(buffer, 0, length), cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // The measurement is over.
        }
    }

    private static async Task<int> ReadAsync(ClientWebSocket socket, byte[] buffer, CancellationToken cancellation)
    {
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellation);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return length;
    }

    // A press that goes unanswered by a fault here is missed by the one who waits for it.
    private static async Task RespondAsync(DiscordSimulator discord, HttpMessageInvoker http, string frame, CancellationToken cancellation)
    {
        var id = Field(frame, "\"id\":\"");
        if (!frame.Contains("INTERACTION_CREATE", StringComparison.Ordinal))
        {
            return;
        }

        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri($"{discord.ApiBaseUrl}/interactions/{id}/{Field(frame, "\"token\":\"")}/callback"))
        {
            Content = new ByteArrayContent(Answer),
        };
        using var response = await http.SendAsync(request, cancellation);
    }

    private static string Field(string frame, string before)
    {
        var start = frame.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return frame[start..frame.IndexOf('"', start)];
    }
}
