using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Discord;
using PyPrepBot.Observing;
using PyPrepBot.Rooms;
using PyPrepBot.Slack;
using PyPrepBot.Storage;
using PyPrepBot.Terminal;
using Serilog;

namespace PyPrepBot.Composition;

/// <summary>Puts the whole bot together.</summary>
internal static class BotHost
{
    public static async Task<IHost> BuildAsync(RunSettings run, CancellationToken cancellation)
    {
        var settings = Settings.Load(run.AsSettings());
        var host = Build(settings, TimeProvider.System, run.Name);
        try
        {
            await OpenAsync(host.Services, cancellation);
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>The host with its storage still closed.</summary>
    /// <param name="name">Who speaks first in the terminal room; the usual name when null.</param>
    /// <param name="quiet">Without a log: for a command that says everything itself.</param>
    public static IHost Build(IConfiguration settings, TimeProvider time, string? name, bool quiet = false)
    {
        var platforms = Platforms.Of(settings);
        var urls = settings["Urls"];
        var builder = string.IsNullOrWhiteSpace(urls) ? Worker() : (IHostApplicationBuilder)Web(urls);
        builder.Configuration.AddConfiguration(settings);

        builder.Services.AddBot(settings, time);
        builder.AddRooms(platforms, DataFolder(settings), name);
        builder.Services.AddHostedService<ChatService>();

        builder.Logging.ClearProviders();
        if (!quiet)
        {
            builder.Logging.AddSerilog(BotLog.ToFolder(DataFolder(settings)), dispose: true);
        }

        if (!quiet && platforms.IsAnyOn)
        {
            builder.Logging.ToConsole();
        }

        return builder is WebApplicationBuilder web ? Mapped(web.Build()) : ((HostApplicationBuilder)builder).Build();
    }

    // The questions are read while the disk is opened. What is wrong with the disk is said first.
    public static async Task OpenAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var questions = Task.Run(services.GetRequiredService<IQuestionBank>, cancellation);
        try
        {
            await services.GetRequiredService<IStorageMaintenance>().OpenAsync(cancellation);
        }
        catch
        {
            // Whoever is refused gets the folder back at rest: the reading writes to the log there.
            await ((Task)questions).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await questions;
    }

    public static string DataFolder(IConfiguration settings) => Path.GetFullPath(settings["Storage:Path"] ?? "data");

    private static void AddRooms(this IHostApplicationBuilder builder, Platforms platforms, string dataFolder, string? name)
    {
        if (platforms.Discord.IsOn)
        {
            builder.Services.AddSingleton(Options.Create(platforms.Discord)).AddDiscord(dataFolder);
        }

        if (platforms.Slack.IsOn)
        {
            builder.Services.AddSingleton(Options.Create(platforms.Slack)).AddSlack(dataFolder);
        }

        // The terminal is the room of a bot that has no other; beside a platform's log nobody could read it.
        if (!platforms.IsAnyOn)
        {
            builder.Services.AddTerminalRoom(name ?? TerminalMessages.You, Path.Combine(dataFolder, "exports"));
            builder.Services.AddSingleton<IRoomOpening, RoomOpening>();
        }
    }

    private static HostApplicationBuilder Worker() => new(new HostApplicationBuilderSettings { DisableDefaults = true });

    private static WebApplicationBuilder Web(string urls)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls);
        return builder;
    }

    private static WebApplication Mapped(WebApplication app)
    {
        app.MapHealth();
        app.MapEntries();
        return app;
    }
}
