using Microsoft.Extensions.DependencyInjection;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Features.AuditTrail;
using PyPrepBot.Core.Features.Awards;
using PyPrepBot.Core.Features.MySettings;
using PyPrepBot.Core.Features.Privacy;
using PyPrepBot.Core.Features.Teams;
using PyPrepBot.Exporting;

namespace PyPrepBot.Composition;

/// <summary>What members decide about themselves, and moderators about members.</summary>
internal static class PeopleRegistration
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<GivenPerson>();
        services.AddSingleton<Restrictions>();
        services.AddSingleton<SettingsView>();
        services.AddSingleton<TeamsReading>();
        services.AddSingleton<AwardDesk>();
        services.AddSingleton<INoticeComposer, AwardNotice>();
        services.AddSingleton<AuditReading>();
        services.AddSingleton<ErasureScope>();
        services.AddSingleton<IPersonalJson, PersonalJson>();
        services.AddSingleton<IGroupChore, CompactionChore>();
        return services;
    }
}
