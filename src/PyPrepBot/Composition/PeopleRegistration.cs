using Microsoft.Extensions.DependencyInjection;

namespace PyPrepBot.Composition;

/// <summary>What members decide about themselves.</summary>
internal static class PeopleRegistration
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        return services;
    }
}
