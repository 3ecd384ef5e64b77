using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Scheduling;
using PyPrepBot.Storage;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Composition;

/// <summary>Everything but the rooms: questions, storage, features, the schedule.</summary>
internal static class BotRegistration
{
    public static IServiceCollection AddBot(this IServiceCollection services, IConfiguration settings, TimeProvider time)
    {
        services.AddSingleton(time);
        // Only spreads retries; nothing that members see depends on it.
        services.AddSingleton(_ => new Random());
        services.AddSingleton(new GroupDefaults(settings["Group:TimeZone"] is { } zone ? Core.Groups.GroupZone.Get(zone).Id : LocalZone()));
        services.AddQuestionBank(provider => new FileQuestionBank(
            Settings.Folder(settings["Questions:Path"] ?? "questions"),
            KeyCheck.Faults,
            time,
            provider.GetRequiredService<ILogger<FileQuestionBank>>()));
        services.AddOptions<StorageOptions>().Configure(options => StorageSettings.Read(settings, options));
        return services.AddStorage().AddFeatures().AddScheduling();
    }

    // A machine without a time zone of its own, as in most containers, runs on UTC.
    private static string LocalZone()
    {
        try
        {
            // Asked for by its exact id, a zone is read alone; to search for it reads all six hundred, which is half of a start.
            return Core.Groups.GroupZone.Get(TimeZoneInfo.Local.Id).Id;
        }
        catch (ArgumentException)
        {
            return "Etc/UTC";
        }
    }
}
