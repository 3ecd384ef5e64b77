using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Questions;
using PyPrepBot.Observing;
using PyPrepBot.Rooms;
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
        Platforms.Demand(settings);
        var urls = settings["Urls"];
        var builder = string.IsNullOrWhiteSpace(urls) ? Worker() : (IHostApplicationBuilder)Web(urls);
        builder.Configuration.AddConfiguration(settings);

        builder.Services.AddBot(settings, TimeProvider.System);
        builder.Services.AddTerminalRoom(run.Name ?? TerminalMessages.You);
        builder.Services.AddSingleton<IRoomOpening, RoomOpening>();
        builder.Services.AddHostedService<ChatService>();

        // The terminal is the room: the log must not speak in it.
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(BotLog.ToFolder(DataFolder(settings)), dispose: true);

        var host = builder is WebApplicationBuilder web ? Mapped(web.Build()) : ((HostApplicationBuilder)builder).Build();
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

    // The questions are read while the disk is opened. What is wrong with the disk is said first.
    private static async Task OpenAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var questions = Task.Run(services.GetRequiredService<IQuestionBank>, cancellation);
        await services.GetRequiredService<IStorageMaintenance>().OpenAsync(cancellation);
        await questions;
    }

    public static string DataFolder(IConfiguration settings) => Path.GetFullPath(settings["Storage:Path"] ?? "data");

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
        return app;
    }
}
