using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Chat;
using PyPrepBot.Terminal.Files;
using PyPrepBot.Terminal.Rendering;

namespace PyPrepBot.Terminal;

/// <summary>Adds the study room to the host, which brings the routes and the clock.</summary>
internal static class Registration
{
    /// <summary>The room on this process's own console: in colour when somebody looks at it, else plain.</summary>
    /// <param name="member">Who speaks first.</param>
    /// <param name="exports">The folder for the files of replies.</param>
    public static IServiceCollection AddTerminalRoom(this IServiceCollection services, string member, string exports) =>
        services.AddTerminalRoom(member, Console.In, ConsoleScreen.Find(), exports);

    /// <summary>The room on any reader and screen.</summary>
    public static IServiceCollection AddTerminalRoom(
        this IServiceCollection services, string member, TextReader input, IScreen screen, string exports) => services
        .AddSingleton<IFileSource, TypedFiles>()
        .AddSingleton<IChatAdapter>(provider => new TerminalAdapter(
            provider.GetRequiredService<IReadOnlyList<Route>>(),
            member,
            input,
            screen,
            provider.GetRequiredService<TimeProvider>(),
            new ExportFolder(exports),
            // Looked up when the room opens: the posts it brings in go through this very adapter.
            stopping => provider.GetService<IRoomOpening>()?.OpenAsync(stopping) ?? Task.CompletedTask));
}
