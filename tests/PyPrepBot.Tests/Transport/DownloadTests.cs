using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Tests.Discord.Protocol.Rest;
using PyPrepBot.Tests.Support;
using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Transport;

public sealed class DownloadTests
{
    private const int Most = 100_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Most)]
    public async Task A_file_up_to_the_limit_comes_whole(int length) =>
        Assert.Equal(length, (await ReadAsync(context => context.Response.Body.WriteAsync(new byte[length]).AsTask()))!.Length);

    [Fact]
    public async Task A_file_that_says_it_is_too_long_is_not_read() => Assert.Null(await ReadAsync(context =>
    {
        context.Response.ContentLength = 50_000_000;
        return context.Response.Body.WriteAsync(new byte[10]).AsTask();
    }));

    [Fact]
    public async Task A_file_without_end_is_left_at_the_limit()
    {
        var read = await ReadAsync(async context =>
        {
            var piece = new byte[50_000];
            for (var sent = 0L; !context.RequestAborted.IsCancellationRequested && sent < 500_000_000; sent += piece.Length)
            {
                await context.Response.Body.WriteAsync(piece, CancellationToken.None);
            }
        });

        Assert.Null(read);
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_a_large_one_is_left_at_the_limit() => Assert.Null(await ReadAsync(async context =>
    {
        context.Response.Headers.ContentEncoding = "gzip";
        using var packed = new MemoryStream();
        await using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
        {
            await packing.WriteAsync(new byte[20_000_000]);
        }

        await context.Response.Body.WriteAsync(packed.ToArray());
    }));

    [Theory]
    [InlineData(204)]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task What_is_gone_or_elsewhere_is_no_file(int status)
    {
        var asked = 0;

        var read = await ReadAsync(context =>
        {
            asked++;
            (context.Response.StatusCode, context.Response.Headers.Location) = (status, "/elsewhere");
            return Task.CompletedTask;
        });

        Assert.Null(read);
        Assert.Equal(1, asked);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_server_in_trouble_may_have_it_later(int status) => await Assert.ThrowsAsync<FileNotReachedException>(() => ReadAsync(context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }));

    [Fact]
    public async Task A_connection_that_breaks_gives_no_half_of_a_file() =>
        await Assert.ThrowsAsync<FileNotReachedException>(() => ReadAsync(async context =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.Body.WriteAsync(new byte[10]);
            await context.Response.Body.FlushAsync();
            context.Abort();
        }));

    [Fact]
    public async Task A_slow_server_is_not_waited_for_for_ever()
    {
        var time = new FakeTimeProvider();
        var reading = ReadAsync(context => Task.Delay(Timeout.InfiniteTimeSpan, time, context.RequestAborted), time);

        await Passing.UntilAsync(time, TimeSpan.FromSeconds(1), () => reading.IsCompleted);

        await Assert.ThrowsAsync<FileNotReachedException>(() => reading);
    }

    private static async Task<byte[]?> ReadAsync(RequestDelegate answer, TimeProvider? time = null)
    {
        await using var server = await LoopbackServer.StartAsync(answer, Stop);
        using var http = new HttpMessageInvoker(RestHandler.Create());
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Root);
        return await Download.ReadAsync(http, request, Most, time ?? TimeProvider.System, Stop);
    }
}
