using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Answering;
using PyPrepBot.Slack.Files;
using PyPrepBot.Slack.Http;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.People;
using PyPrepBot.Slack.Posting;
using PyPrepBot.Slack.Protocol.SocketMode;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack;

/// <summary>Puts the bot on Slack. The options have to be configured beside it.</summary>
public static class SlackRegistration
{
    /// <param name="stateFolder">Where installations are kept.</param>
    public static IServiceCollection AddSlack(this IServiceCollection services, string stateFolder)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<SlackOptions>>().Value);
        services.AddSlackWeb(stateFolder);
        AddCalls(services);
        AddReading(services);
        AddAnswers(services);

        services.AddSingleton<PostSearch>();
        services.AddSingleton<ChannelPosts>();
        services.AddSingleton<PrivateMessages>();
        services.AddSingleton<Uploads>();
        services.AddSingleton<FileDelivery>();
        services.AddSingleton<IFileSource, SharedFiles>();
        services.AddSingleton<NewsDesk>();
        services.AddSingleton<Presence>();
        services.AddSingleton<IChatAdapter, SlackAdapter>();
        return services;
    }

    private static void AddCalls(IServiceCollection services)
    {
        services.AddSingleton<SlackHttp>();
        services.AddSingleton<Workspaces>();
        services.AddSingleton<ResponseUrls>();
        services.AddSingleton<PeopleDirectory>();
        services.AddSingleton<PlaceDirectory>();
        services.AddSingleton<Acquaintance>();
        services.AddSingleton(provider => new Lazy<SocketModeClient>(() =>
        {
            var options = provider.GetRequiredService<SlackOptions>();
            var time = provider.GetRequiredService<TimeProvider>();
            return new SocketModeClient(
                new SlackApi(
                    provider.GetRequiredService<SlackHttp>(),
                    new SlackAccess(options.ApiBaseUrl, options.AppToken ?? ""),
                    time,
                    new Random(),
                    provider.GetRequiredService<ILogger<SlackApi>>()),
                provider.GetRequiredService<SocketEar>(),
                () => SlackSockets.Create(time),
                time,
                // One of its own: a Random is not for several threads.
                new Random(),
                provider.GetRequiredService<ILogger<SocketModeClient>>());
        }));
    }

    private static void AddReading(IServiceCollection services)
    {
        services.AddSingleton(provider => CommandNames.Of(provider.GetRequiredService<SlackOptions>()));
        services.AddSingleton<CommandSpelling>();
        services.AddSingleton<CommandReader>();
        services.AddSingleton<InteractionReader>();
        services.AddSingleton<Reception>();
        services.AddSingleton<IReception>(provider => provider.GetRequiredService<Reception>());
        services.AddSingleton<SocketEar>();
    }

    private static void AddAnswers(IServiceCollection services)
    {
        services.AddSingleton<Drawing>();
        // Named in full: a library of the web framework has a namespace of that name.
        services.AddSingleton<Answering.Windows>();
        services.AddSingleton<PrivateReplies>();
        services.AddSingleton<CardWindows>();
        services.AddSingleton<Forms>();
        services.AddSingleton<CommandAnswers>();
        services.AddSingleton<MessageAnswers>();
        services.AddSingleton<WindowAnswers>();
        services.AddSingleton<FormAnswers>();
        services.AddSingleton<SaidAnswers>();
        services.AddSingleton<HomeAnswers>();
        services.AddSingleton<SuggestionAnswers>();
        services.AddSingleton<ForeignAnswers>();
        services.AddSingleton<AnswerTable>();
        services.AddSingleton<Conversation>();
    }
}
