using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

/// <summary>Over real sockets: what the scripted handler cannot show.</summary>
public sealed class LoopbackRestTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly HttpMessageInvoker _http = new(RestHandler.Create());

    [Fact, Trait("Row", "M11")]
    public async Task A_server_finds_every_part_of_a_form()
    {
        IFormCollection? form = null;
        await using var server = await ServeAsync(
            async context => form = await context.Request.ReadFormAsync(context.RequestAborted));
        RestFile[] files =
        [
            new("a.png", "image/png", new byte[] { 1, 2, 3 }, null),
            new("b.txt", "text/plain", new byte[] { 4 }, null),
        ];

        await Rest(server).SendAsync(
            Routes.CreateMessage("1"), "{\"content\":\"hi\"}"u8.ToArray(), files, TestContext.Current.CancellationToken);

        Assert.Equal("{\"content\":\"hi\"}", form!["payload_json"]);
        Assert.Equal(
            [("files[0]", "a.png", "image/png", 3L), ("files[1]", "b.txt", "text/plain", 1L)],
            form.Files.Select(file => (file.Name, file.FileName, file.ContentType, file.Length)));
    }

    [Fact, Trait("Row", "I06")]
    public async Task A_hanging_server_is_left_after_two_seconds()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await ServeAsync(async context =>
        {
            context.RequestAborted.Register(left.SetResult);
            arrived.SetResult();
            await left.Task;
        });
        var call = Rest(server).SendAsync(
            Routes.Callback("1", "t", withResponse: false), "{}"u8.ToArray(), [], TestContext.Current.CancellationToken);

        await arrived.HappenedAsync();
        _time.Advance(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAsync<DiscordUnreachableException>(() => call);
        await left.HappenedAsync();
    }

    [Theory(Timeout = 30_000), Trait("Row", "R11")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_dropped_connection_is_no_reply(bool isAfterTheHeaders)
    {
        await using var server = await ServeAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            if (isAfterTheHeaders)
                await context.Response.StartAsync(context.RequestAborted);
            context.Abort();
        });

        await Assert.ThrowsAsync<DiscordUnreachableException>(
            () => Rest(server).SendAsync(Routes.FollowUp("1", "t"), null, [], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_body_is_read_from_the_wire()
    {
        await using var server = await ServeAsync(context => context.Response.WriteAsJsonAsync(new { id = "5" }, context.RequestAborted));

        var reply = await Rest(server).SendAsync(Routes.GetChannel("1"), null, [], TestContext.Current.CancellationToken);

        Assert.Equal("""{"id":"5"}""", System.Text.Encoding.UTF8.GetString(reply.Json.Span));
    }

    [Fact]
    public async Task Hundreds_of_callbacks_go_out_without_any_time_passing()
    {
        var seen = new ConcurrentBag<string>();
        await using var server = await ServeAsync(context =>
        {
            seen.Add(context.Request.Path);
            context.Response.StatusCode = 204;
            return Task.CompletedTask;
        });
        var rest = Rest(server);

        await Task.WhenAll(Enumerable.Range(0, 500).Select(number => rest.SendAsync(
            Routes.Callback($"{number}", $"t{number}", withResponse: false), "{}"u8.ToArray(), [], TestContext.Current.CancellationToken)));

        Assert.Equal(500, seen.Distinct().Count());
    }

    public void Dispose() => _http.Dispose();

    private static Task<LoopbackServer> ServeAsync(RequestDelegate answer) =>
        LoopbackServer.StartAsync(answer, TestContext.Current.CancellationToken);

    private DiscordRest Rest(LoopbackServer server) =>
        new(_http, new RestSettings(server.Root, "token"), new ServerClock(_time), _time, new Random(1), new ListLogger<DiscordRest>([]));
}
