using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PyPrepBot.Slack.Answering;
using PyPrepBot.Slack.Http;
using PyPrepBot.Slack.Protocol.Incoming;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack;

/// <summary>Puts the bot on Slack. The options have to be configured beside it.</summary>
public static class SlackRegistration
{
    /// <param name="stateFolder">Where installations are remembered across restarts.</param>
    public static IServiceCollection AddSlack(this IServiceCollection services, string stateFolder)
    {
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<SlackOptions>>().Value);
        services.AddSingleton<IReception, Silence>();
        return services.AddSlackWeb(stateFolder);
    }

    private sealed class Silence : IReception
    {
        public Task HoldAsync(CommandPayload wire, Delivery delivery, IAcknowledgement acknowledgement) => Task.CompletedTask;

        public Task HoldAsync(InteractionPayload wire, Delivery delivery, IAcknowledgement acknowledgement) => Task.CompletedTask;

        public void Hear(EventPayload wire, Delivery delivery)
        {
        }
    }
}
