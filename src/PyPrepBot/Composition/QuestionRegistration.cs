using Microsoft.Extensions.DependencyInjection;

namespace PyPrepBot.Composition;

/// <summary>Writing questions and deciding on them.</summary>
internal static class QuestionRegistration
{
    public static IServiceCollection AddQuestionLife(this IServiceCollection services)
    {
        return services;
    }
}
