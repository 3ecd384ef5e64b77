using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Tests.Discord.Registering;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Files;

/// <summary>An adapter alone, and behind it a bot that gives every file back, named as a copy.</summary>
internal sealed class FileBot : IAsyncDisposable
{
    public const string Menu = "Copy the files";

    /// <summary>A file that takes longer than a first answer may.</summary>
    public const string Large = "large.csv";

    private const int Most = 1000;

    private readonly ServiceProvider _services;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;

    public FileBot(Action<IServiceCollection, string> platform)
    {
        State = Directory.CreateTempSubdirectory("file-bot-").FullName;
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(_ => new Random(1))
            .AddSingleton(AllRoutes)
            .AddSingleton<ISpaceWatcher, Nobody>()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new LineLog(Lines, LogLevel.Trace)));
        platform(services, State);
        _services = services.BuildServiceProvider();
        _running = _services.GetRequiredService<IChatAdapter>().RunAsync(AnswerAsync, _stopping.Token);
    }

    public static IReadOnlyList<Route> AllRoutes { get; } =
    [
        Routes.Command("copy", new("file", "d") { IsFile = true, Required = true }, new("who", "d") { IsUser = true }),
        Routes.Command("fetch", new CommandOption("name", "d")),
        Routes.OnMessage(Menu) with { Deferral = Deferral.Ephemeral },
    ];

    public string State { get; }

    public ConcurrentQueue<string> Lines { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        await _services.DisposeAsync();
        _stopping.Dispose();
        Directory.Delete(State, recursive: true);
    }

    private Task<Reply> AnswerAsync(Interaction interaction, CancellationToken cancellation) => interaction switch
    {
        SlashCommand { Name: "copy" } command => CopyAsync(command.Files.Values, $"for {Name(command, "who")}", cancellation),
        SlashCommand { Name: "fetch" } command => Task.FromResult(
            With("Here it is.", [new ChatFile(command.Arguments["name"]!, Content(command.Arguments["name"]!))])),
        MessageCommand command => CopyAsync(command.Files, command.Text, cancellation),
        _ => Task.FromResult(With("What?", [])),
    };

    private static byte[] Content(string name) => name == Large ? new byte[300_000] : "secret content"u8.ToArray();

    private static string Name(SlashCommand command, string option) =>
        command.Arguments[option] is { } id ? command.PeopleNames.GetValueOrDefault(id, id) : "nobody";

    private async Task<Reply> CopyAsync(IEnumerable<FileRef> files, string words, CancellationToken cancellation)
    {
        var source = _services.GetRequiredService<IFileSource>();
        var copies = new List<ChatFile>();
        foreach (var file in files)
        {
            if (await source.ReadAsync(file, Most, cancellation) is { } content)
            {
                copies.Add(new ChatFile($"copy-of-{file.Name}", content));
            }
        }

        return With($"{copies.Count} copied {words}.", copies);
    }

    private static Reply With(string words, IReadOnlyList<ChatFile> files) =>
        Reply.Ephemeral(new ChatMessage(words, new Paragraph(words)) { Files = files });

    private sealed class Nobody : ISpaceWatcher
    {
        public Task NoteAsync(SpaceChange change, CancellationToken cancellation) => Task.CompletedTask;
    }
}
